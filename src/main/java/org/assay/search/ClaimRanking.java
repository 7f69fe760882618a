package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.assay.text.ClaimKind;

/**
 * The order of the claims that one query finds: the cosine of claim and query, and the share of the highest BM25 score
 * (a convex combination, which Bruch, Gai and Ingber, TOIS 2023, find better than ranks fused).
 */
final class ClaimRanking {

    /** How many claims are ordered by words and meaning together; those after them by words alone. */
    private static final int RANKED = 1000;
    /** What holding every word counts beside a cosine of 1; fitted, see {@code docs/benchmarks.md}. */
    private static final double WORDS = 0.4;
    /** What it counts to be of the kind that a question asks for. */
    private static final double ANSWERS = 0.05;
    /** What each further source counts, and twice what one against the claim does: enough to settle near ties. */
    private static final double SHARED = 0.02;

    private static final int MOST_SHARED = 4;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final ByWords words;
    private final ByMeaning meaning;
    private final Matching by;

    ClaimRanking(IndexSearcher searcher, Asked asked, ByWords words, ByMeaning meaning, Matching by) {
        this.searcher = searcher;
        this.asked = asked;
        this.words = words;
        this.meaning = meaning;
        this.by = by;
    }

    /** Everything that is found by words or by meaning. */
    Query found() {
        return switch (by) {
            case WORDS -> words.holdingAny();
            case MEANING -> meaning.matching();
            case BOTH ->
                new BooleanQuery.Builder()
                        .add(words.matching(), Occur.SHOULD)
                        .add(meaning.matching(), Occur.SHOULD)
                        .add(sharingAWord(), Occur.SHOULD)
                        .build();
        };
    }

    /**
     * The best of the claims found, as far as a page needs them.
     *
     * @param within those found that the filters leave
     */
    List<Scored> ranked(Query within, int needed) throws IOException {
        List<Scored> holding = by == Matching.MEANING ? List.of() : words.best(within, Math.max(RANKED, needed));
        Map<Long, Double> shares = new LinkedHashMap<>();
        Map<Long, Scored> candidates = new LinkedHashMap<>();
        for (Scored claim : holding.subList(0, Math.min(RANKED, holding.size()))) {
            shares.put(claim.id(), claim.score());
            candidates.put(claim.id(), claim);
        }
        if (by != Matching.WORDS) {
            meaning.within(within).forEach(claim -> candidates.putIfAbsent(claim.id(), claim));
        }
        List<Scored> ranked = new ArrayList<>();
        Optional<ClaimKind> answer = FunctionWords.answeredBy(asked.text().words());
        for (Scored claim : candidates.values()) {
            ranked.add(new Scored(
                    claim.id(), claim.document(), score(claim, shares.getOrDefault(claim.id(), 0.0), answer)));
        }
        ranked.sort(Scored.BEST_FIRST);
        holding.stream()
                .skip(RANKED)
                .filter(claim -> !candidates.containsKey(claim.id()))
                .forEach(ranked::add);
        return ranked;
    }

    private Query sharingAWord() {
        return new BooleanQuery.Builder()
                .add(words.holdingAny(), Occur.FILTER)
                .add(meaning.matchingWithAWord(), Occur.FILTER)
                .build();
    }

    private double score(Scored claim, double share, Optional<ClaimKind> answer) throws IOException {
        return switch (by) {
            case WORDS -> share;
            case MEANING -> meaning.likeness(claim);
            case BOTH -> meaning.likeness(claim) + WORDS * share + extra(claim, answer);
        };
    }

    private double extra(Scored claim, Optional<ClaimKind> answer) throws IOException {
        double sources = Documents.number(searcher, claim.document(), Fields.CLAIM_DISCUSSED) / 2.0;
        double shared = SHARED * Math.clamp(sources - 1, 0, MOST_SHARED);
        boolean answers = answer.isPresent()
                && Documents.number(searcher, claim.document(), Fields.CLAIM_KIND)
                        == answer.get().ordinal();
        return shared + (answers ? ANSWERS : 0);
    }
}
