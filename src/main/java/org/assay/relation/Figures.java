package org.assay.relation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.assay.text.Bound;
import org.assay.text.Measure;
import org.assay.text.Quantity;
import org.assay.text.StatementReading;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of two statements stand to each other.
 *
 * @param outcome what they come to
 * @param a the figure of the first that decided it, null without one
 * @param b the figure of the second
 */
record Figures(
        Outcome outcome, @Nullable Quantity a, @Nullable Quantity b) {

    enum Outcome {
        /** No figure of one measures what a figure of the other measures. */
        NONE,
        /** Every figure of the one with fewer figures may be the same as one of the other. */
        AGREE,
        /** Both may be true, yet they name different numbers: "more than 300,000" and "1M+". */
        COMPATIBLE,
        /** The same is measured, and no number could be both. */
        DIFFER
    }

    /** Beyond this ratio two compatible figures no longer say the same. */
    private static final double SAME_NUMBER = 1.15;

    static Figures of(StatementReading a, StatementReading b) {
        Figures compatible = null;
        Figures agree = null;
        Figures differ = null;
        for (Quantity x : a.quantities()) {
            boolean matched = false;
            Figures clash = null;
            for (Quantity y : b.quantities()) {
                Measure one = Measure.of(x);
                Measure other = Measure.of(y);
                if (!one.isComparable(other)) {
                    continue;
                }
                if (!one.overlaps(other)) {
                    clash = new Figures(Outcome.DIFFER, x, y);
                } else if (ratio(one, other) > SAME_NUMBER && x.max() == null && y.max() == null) {
                    compatible = new Figures(Outcome.COMPATIBLE, x, y);
                    matched = true;
                } else {
                    agree = new Figures(Outcome.AGREE, x, y);
                    matched = true;
                }
            }
            differ = !matched && clash != null ? clash : differ;
        }
        if (differ != null) {
            return differ;
        }
        return compatible != null ? compatible : agree != null ? agree : new Figures(Outcome.NONE, null, null);
    }

    /** Whether each names one number and what they count goes by different names: "50 parties", "58 countries". */
    static boolean areOfUnlikeUnits(StatementReading a, StatementReading b) {
        return a.quantities().size() == 1
                && b.quantities().size() == 1
                && of(a, b).outcome == Outcome.NONE
                && a.quantities()
                                .getFirst()
                                .value()
                                .compareTo(b.quantities().getFirst().value())
                        != 0;
    }

    /** Whether the first says more: its bound lies inside the other's. */
    boolean firstIsStricter() {
        return a != null && b != null && Measure.of(a).low() > Measure.of(b).low();
    }

    /** A figure as a reader would say it: "more than 1,000,000 members". */
    static String told(Quantity q) {
        String number = number(q.value());
        String unit = q.unit() == null ? "" : q.unit();
        String of = unit.length() == 1 && "$€£¥".contains(unit)
                ? unit + number
                : number + (unit.isEmpty() ? "" : unit.equals("%") ? " %" : " " + plural(unit, q.value()));
        return switch (q.comparator()) {
            case EXACTLY -> of;
            case ABOUT -> "about " + of;
            case AT_LEAST -> "at least " + of;
            case MORE_THAN -> "more than " + of;
            case AT_MOST -> "at most " + of;
            case LESS_THAN -> "less than " + of;
            case BETWEEN ->
                "between " + number + " and " + of.replace(number, q.max() == null ? number : number(q.max()));
        };
    }

    private static String plural(String unit, BigDecimal value) {
        boolean word = unit.chars().allMatch(Character::isLetter) && unit.length() > 4 && !unit.endsWith("s");
        return word && value.compareTo(BigDecimal.ONE) != 0 && !unit.equals("people") ? unit + "s" : unit;
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static double ratio(Measure one, Measure other) {
        double x = point(one);
        double y = point(other);
        return x <= 0 || y <= 0 ? (x == y ? 1 : 10) : Math.max(x / y, y / x);
    }

    private static double point(Measure m) {
        return Double.isInfinite(m.high()) || m.low() == 0
                ? (m.low() == 0 ? m.high() : m.low())
                : (m.low() + m.high()) / 2;
    }

    /** Whether both figures are plain statements of a number, not bounds. */
    boolean exact() {
        return a != null && b != null && a.comparator() == Bound.EXACTLY && b.comparator() == Bound.EXACTLY;
    }
}
