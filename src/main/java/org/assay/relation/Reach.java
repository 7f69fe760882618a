package org.assay.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How near another statement must be to be among the nearest of a statement. Two statements are compared when one is
 * among the nearest of the other, so that what is compared depends on what is in the knowledge base, not on what came
 * in first.
 */
final class Reach {

    /** The nearest that count; those equally near, as copies of one text are, count as one. */
    static final int NEAREST = 10;

    /**
     * Statements of one source are compared from this cosine on: such may be the same claim, and nothing else that is said
     * of two counts within a source.
     */
    static final double OWN_SOURCE = 0.75;

    /** Statements farther apart than this cosine have nothing to do with each other. */
    static final double FARTHEST = 0.25;

    private Reach() {}

    /** The likeness from which on one of the given likenesses is among the nearest. */
    static double of(Collection<Double> likenesses) {
        return of(likenesses, NEAREST);
    }

    /** The likeness from which on one of the given likenesses has one of the first ranks. */
    static double of(Collection<Double> likenesses, int ranks) {
        return likenesses.stream()
                .filter(likeness -> likeness >= FARTHEST)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .skip(ranks - 1L)
                .findFirst()
                .orElse(FARTHEST);
    }

    /** The reach of every statement in the given comparisons, as far as these tell. */
    static Map<Long, Double> byStatement(Collection<Comparison> comparisons) {
        Map<Long, List<Double>> likenesses = new HashMap<>();
        for (Comparison comparison : comparisons) {
            likenesses.computeIfAbsent(comparison.a(), a -> new ArrayList<>()).add(comparison.likeness());
            likenesses.computeIfAbsent(comparison.b(), b -> new ArrayList<>()).add(comparison.likeness());
        }
        Map<Long, Double> reach = new HashMap<>();
        likenesses.forEach((statement, near) -> reach.put(statement, of(near)));
        return reach;
    }
}
