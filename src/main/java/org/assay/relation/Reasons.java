package org.assay.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.text.PairScore;
import org.jspecify.annotations.Nullable;

/** Puts the signs found in a pair into sentences for a reviewer. */
final class Reasons {

    private Reasons() {}

    static List<String> of(Evidence pair, PairScore first, @Nullable PairScore second) {
        List<String> reasons = new ArrayList<>();
        Figures figures = pair.figures();
        if (figures.a() != null && figures.b() != null) {
            String same = figures.outcome() == Figures.Outcome.AGREE ? ", which is the same." : ".";
            reasons.add("One says %s, the other %s%s"
                    .formatted(Figures.told(figures.a()), Figures.told(figures.b()), same));
        }
        if (pair.datesClash()) {
            reasons.add("One names %s, the other %s."
                    .formatted(
                            pair.a().reading().dates().getFirst().words(),
                            pair.b().reading().dates().getFirst().words()));
        }
        if (pair.polarityDiffers()) {
            reasons.add("One denies what the other asserts.");
        }
        String opposites = pair.opposites();
        if (opposites != null) {
            reasons.add("They use opposite words (%s).".formatted(opposites));
        }
        if (pair.contest() < 0) {
            reasons.add("The comparison is turned around.");
        }
        reasons.add(reading(first, second));
        return reasons;
    }

    private static String reading(PairScore first, @Nullable PairScore second) {
        PairScore mean = second == null ? first : first.mean(second);
        boolean supports = mean.supports() >= mean.neutral() && mean.supports() >= mean.contradicts();
        boolean against = !supports && mean.contradicts() >= mean.neutral();
        String as = supports ? "agreeing" : against ? "contradicting" : "unrelated";
        double one = supports ? first.supports() : against ? first.contradicts() : first.neutral();
        if (second == null) {
            return String.format(Locale.ROOT, "Read as %s, %.2f.", as, one);
        }
        double other = supports ? second.supports() : against ? second.contradicts() : second.neutral();
        return String.format(Locale.ROOT, "Read as %s in both orders, %.2f and %.2f.", as, one, other);
    }
}
