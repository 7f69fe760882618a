package org.assay.search;

import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins rankings by reciprocal rank fusion with k = 60: a hit scores 1 / (k + rank) in each ranking that has it
 * (Cormack, Clarke and Büttcher, SIGIR 2009).
 */
final class Fusion {

    private static final int K = 60;

    private final Map<Long, Double> scores = new HashMap<>();

    /**
     * Adds a ranking.
     *
     * @param ids best first, each once
     * @param weight how much it counts; 1 as in the paper
     */
    Fusion add(List<Long> ids, double weight) {
        for (int rank = 1; rank <= ids.size(); rank++) {
            scores.merge(ids.get(rank - 1), weight / (K + rank), Double::sum);
        }
        return this;
    }

    /** All hits, best first, equal ones by id. */
    List<Scored> ranked() {
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(comparingDouble(Scored::score).reversed().thenComparing(Scored::id))
                .toList();
    }

    /** A hit and its score. */
    record Scored(long id, double score) {}
}
