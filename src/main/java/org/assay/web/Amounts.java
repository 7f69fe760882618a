package org.assay.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.assay.text.Quantity;

/** How the pages write the amounts that sources state. */
final class Amounts {

    private static final double MILLIARD = 1e9;
    private static final double MILLION = 1e6;
    private static final double MYRIAD = 1e4;
    private static final double THOUSAND = 1e3;

    private Amounts() {}

    /** In short: "350K", "1M+", "under 5", "2–3". */
    static String brief(Quantity quantity) {
        String value = brief(quantity.value().doubleValue());
        return switch (quantity.comparator()) {
            case EXACTLY -> value;
            case ABOUT -> "about " + value;
            case AT_LEAST, MORE_THAN -> value + "+";
            case AT_MOST, LESS_THAN -> "under " + value;
            case BETWEEN ->
                quantity.max() == null
                        ? value
                        : value + "–" + brief(quantity.max().doubleValue());
        };
    }

    /** A number in short ("3.3M"). */
    static String brief(double value) {
        double size = Math.abs(value);
        if (size >= MILLIARD) {
            return written(value / MILLIARD, "#,##0.#") + "B";
        }
        if (size >= MILLION) {
            return written(value / MILLION, "0.#") + "M";
        }
        return size >= MYRIAD ? written(value / THOUSAND, "0.#") + "K" : written(value, "#,##0.##");
    }

    /** In full, with its unit: "more than 1,000,000 package". */
    static String exact(Quantity quantity) {
        String value = written(quantity.value().doubleValue(), "#,##0.####");
        String words =
                switch (quantity.comparator()) {
                    case EXACTLY -> value;
                    case ABOUT -> "about " + value;
                    case AT_LEAST -> "at least " + value;
                    case MORE_THAN -> "more than " + value;
                    case AT_MOST -> "at most " + value;
                    case LESS_THAN -> "less than " + value;
                    case BETWEEN ->
                        quantity.max() == null
                                ? value
                                : value + " to " + written(quantity.max().doubleValue(), "#,##0.####");
                };
        return quantity.unit() == null ? words : words + " (" + quantity.unit() + ")";
    }

    /** Whether the true amount may be greater. */
    static boolean isLeast(Quantity quantity) {
        return switch (quantity.comparator()) {
            case AT_LEAST, MORE_THAN -> true;
            default -> false;
        };
    }

    /** A round number above an amount, divisible by three: 3, 6 or 9 times a power of ten, or 1.5 times one. */
    static double above(double amount) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(amount, Double.MIN_NORMAL))));
        for (double factor : new double[] {1.5, 3, 6, 9, 15}) {
            if (factor * power > amount) {
                return factor * power;
            }
        }
        return 30 * power;
    }

    private static String written(double value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
