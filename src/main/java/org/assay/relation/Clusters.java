package org.assay.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Groups statements that mean the same: agglomerative clustering by average linkage, strongest pair first.
 *
 * <p>Two groups become one when their judged pairs agree on average and none contradicts, so that a chain of likenesses
 * never joins what clashes at its ends. The result does not depend on the order of the input, only on keys and scores.
 */
final class Clusters {

    /** Mean sameness from which two groups are one. */
    private static final double SAME_ON_AVERAGE = 0.6;

    /**
     * How much a pair that nobody judged speaks against joining, beside one that was judged different. One sure likeness
     * does not outweigh it: "A, as B" must not bring A and B together.
     */
    private static final double UNJUDGED = 0.7;

    private final Map<Long, Set<Long>> groupOf = new HashMap<>();
    private final Map<Long, Map<Long, Sameness>> judged = new HashMap<>();
    private final BiPredicate<Long, Long> mustStayApart;

    private Clusters(Collection<Long> members, BiPredicate<Long, Long> mustStayApart) {
        members.forEach(member -> groupOf.put(member, new TreeSet<>(Set.of(member))));
        this.mustStayApart = mustStayApart;
    }

    /**
     * The groups of the given members.
     *
     * @param pairs what is known of them
     * @param mustStayApart whether an editor's word keeps two members apart
     */
    static List<Set<Long>> of(Collection<Long> members, List<Sameness> pairs, BiPredicate<Long, Long> mustStayApart) {
        Clusters clusters = new Clusters(members, mustStayApart);
        for (Sameness pair : pairs) {
            clusters.judged.computeIfAbsent(pair.a, a -> new HashMap<>()).put(pair.b, pair);
            clusters.judged.computeIfAbsent(pair.b, b -> new HashMap<>()).put(pair.a, pair);
        }
        pairs.stream()
                .filter(pair -> pair.probability >= Thresholds.SAME_CLAIM && !pair.clashes)
                .sorted(Comparator.comparingDouble((Sameness pair) -> -pair.probability)
                        .thenComparing(Sameness::key))
                .forEach(clusters::join);
        return new ArrayList<>(new LinkedHashSet<>(clusters.groupOf.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList()));
    }

    private void join(Sameness pair) {
        Set<Long> one = groupOf.get(pair.a);
        Set<Long> other = groupOf.get(pair.b);
        if (one == null || other == null || one == other || !(pair.isDecided() || mayJoin(one, other))) {
            return;
        }
        one.addAll(other);
        other.forEach(member -> groupOf.put(member, one));
    }

    private boolean mayJoin(Set<Long> one, Set<Long> other) {
        double sum = 0;
        double weight = 0;
        for (long a : one) {
            for (long b : other) {
                Sameness pair = judged.getOrDefault(a, Map.of()).get(b);
                if (mustStayApart.test(a, b) || (pair != null && pair.clashes)) {
                    return false;
                }
                sum += pair == null ? 0 : pair.probability;
                weight += pair == null ? UNJUDGED : 1;
            }
        }
        return sum / weight >= SAME_ON_AVERAGE;
    }

    /**
     * What is known of two members.
     *
     * @param probability that they mean the same, 0 to 1; above 1 where an editor decided so
     * @param clashes whether they contradict each other or one outdates the other
     * @param key orders pairs of the same probability, the same whatever the ids
     */
    record Sameness(long a, long b, double probability, boolean clashes, String key) {

        static final double DECIDED = 2;

        boolean isDecided() {
            return probability >= DECIDED;
        }
    }
}
