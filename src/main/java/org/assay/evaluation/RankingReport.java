package org.assay.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.assay.search.Matching;

/**
 * How well queries were answered.
 *
 * @param depth how many hits were looked at
 */
public record RankingReport(List<Asked> queries, int depth) {

    public RankingReport {
        queries = List.copyOf(queries);
    }

    /**
     * One query.
     *
     * @param present how many claims there are that answer it
     * @param hits for each hit, best first, whether it answers
     */
    public record Asked(String text, int present, Map<Matching, List<Boolean>> hits) {

        public Asked {
            hits = Map.copyOf(hits);
        }

        private List<Boolean> by(Matching matching) {
            return hits.getOrDefault(matching, List.of());
        }
    }

    /** The mean nDCG over all queries, 0 to 1. */
    public double ndcg(Matching by) {
        return mean(query -> RankingScore.ndcg(query.by(by), query.present(), depth));
    }

    /** The mean recall over all queries, 0 to 1. */
    public double recall(Matching by) {
        return mean(query -> RankingScore.recall(query.by(by), query.present(), depth));
    }

    /** The scores as a table. */
    public String told() {
        StringBuilder text = new StringBuilder(
                "queries: a claim counts when one of its quotes overlaps a passage that answers; nothing to find counts 0\n");
        text.append("%-52s %7s %9s %9s %9s %9s%n"
                .formatted("nDCG@" + depth, "present", "hybrid", "words", "meaning", "recall"));
        for (Asked query : queries) {
            text.append("%-52s %7d %9.3f %9.3f %9.3f %9.3f%n"
                    .formatted(
                            query.text(),
                            query.present(),
                            RankingScore.ndcg(query.by(Matching.BOTH), query.present(), depth),
                            RankingScore.ndcg(query.by(Matching.WORDS), query.present(), depth),
                            RankingScore.ndcg(query.by(Matching.MEANING), query.present(), depth),
                            RankingScore.recall(query.by(Matching.BOTH), query.present(), depth)));
        }
        for (Matching by : Matching.values()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-8s nDCG@%d %.3f, recall@%d %.3f%n",
                    by.name().toLowerCase(Locale.ROOT),
                    depth,
                    ndcg(by),
                    depth,
                    recall(by)));
        }
        return text.toString();
    }

    /** The scores as maps, for JSON. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("queries", queries.size());
        figures.put(
                "withoutAnswer",
                queries.stream().filter(query -> query.present() == 0).count());
        for (Matching by : Matching.values()) {
            String name = by.name().toLowerCase(Locale.ROOT);
            figures.put(name + "NdcgAt" + depth, ndcg(by));
            figures.put(name + "RecallAt" + depth, recall(by));
        }
        return figures;
    }

    private double mean(ToDoubleFunction<Asked> score) {
        return queries.stream().mapToDouble(score).average().orElse(0);
    }
}
