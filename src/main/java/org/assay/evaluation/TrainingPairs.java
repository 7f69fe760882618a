package org.assay.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.relation.PairSide;
import org.assay.relation.PairSides;
import org.assay.text.Embedder;
import org.assay.text.PartialDate;

/**
 * Labelled pairs out of dossiers: every pair within an issue, and for each statement its nearest of the other issues and
 * of other topics, which is what a search for candidates returns.
 */
final class TrainingPairs {

    private static final int NEAREST_IN_TOPIC = 4;

    /** One pair; {@code within} where both belong to one issue, {@code neighbours} where one is among the other's eight nearest. */
    record Pair(PairSide a, PairSide b, PairTruth truth, String topic, boolean within, boolean neighbours) {}

    private record Placed(Dossiers.Dossier dossier, Dossiers.Statement statement, PairSide side) {}

    private TrainingPairs() {}

    static List<Pair> of(List<Dossiers.Dossier> dossiers, PairSides sides) {
        List<Placed> all = new ArrayList<>();
        for (Dossiers.Dossier dossier : dossiers) {
            for (Dossiers.Statement s : dossier.statements()) {
                PartialDate year = s.year() > 0 ? PartialDate.ofYear(s.year()) : null;
                all.add(new Placed(dossier, s, sides.of(s.text(), null, year)));
            }
        }
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            addPairsOf(i, all, pairs);
        }
        return List.copyOf(pairs.values());
    }

    private static void addPairsOf(int i, List<Placed> all, Map<String, Pair> pairs) {
        Placed mine = all.get(i);
        List<Integer> byNearness = IntStream.range(0, all.size())
                .filter(j -> j != i)
                .boxed()
                .sorted(Comparator.comparingDouble(j ->
                        -Embedder.cosine(mine.side.vector(), all.get(j).side.vector())))
                .toList();
        Set<Integer> nearest = new HashSet<>(byNearness.subList(0, 8));
        Set<Integer> chosen = new HashSet<>(nearest);
        byNearness.stream()
                .filter(j -> all.get(j).dossier == mine.dossier
                        && all.get(j).statement.issue() != mine.statement.issue())
                .limit(NEAREST_IN_TOPIC)
                .forEach(chosen::add);
        for (int j = 0; j < all.size(); j++) {
            Placed other = all.get(j);
            boolean sameTopic = other.dossier == mine.dossier;
            boolean within = sameTopic && other.statement.issue() == mine.statement.issue();
            PairTruth truth = sameTopic ? mine.dossier.truth(mine.statement, other.statement) : PairTruth.UNRELATED;
            boolean wanted = chosen.contains(j) || (j > i && (within || truth != PairTruth.UNRELATED));
            if (j == i || !wanted) {
                continue;
            }
            boolean first = i < j;
            String key = Math.min(i, j) + " " + Math.max(i, j);
            Pair known = pairs.get(key);
            boolean neighbours = nearest.contains(j) || (known != null && known.neighbours);
            pairs.put(
                    key,
                    new Pair(
                            first ? mine.side : other.side,
                            first ? other.side : mine.side,
                            truth,
                            mine.dossier.topic(),
                            within,
                            neighbours));
        }
    }
}
