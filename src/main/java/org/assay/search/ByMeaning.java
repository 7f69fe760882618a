package org.assay.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;

/**
 * The claims near to a query in meaning, in their own words or in those of their sources under their headings, whichever is nearer. How near
 * is near enough depends on the nearest of all claims, whatever the reader's filters: in an index that is read through, a
 * filter takes claims away and never brings others in. In a larger one the nearest are found twice, without the filters
 * and within them.
 */
final class ByMeaning {

    /** A vector farther off than this is no hit: strings of letters without sense come near 0.3, and seldom nearer. */
    private static final double LEAST = 0.35;
    /** The nearer the nearest claim, the surer is the query about something that is here: others may be as far off. */
    private static final double LEAST_BESIDE_NEARER = 0.28;
    /** A claim that shares a word with the query may be farther off still. */
    private static final double LEAST_WITH_A_WORD = 0.2;

    private final IndexSearcher searcher;
    private final List<VectorSearch> vectors;
    private final float[] asked;
    /** The claims looked at, by document; those that may be hits at all. */
    private final Map<Integer, Scored> near = new LinkedHashMap<>();

    private double least = LEAST;
    private double leastWithAWord = LEAST;

    private ByMeaning(IndexSearcher searcher, float[] asked) {
        this.searcher = searcher;
        this.vectors = List.of(
                new VectorSearch(searcher, Fields.CLAIM_VECTOR),
                new VectorSearch(searcher, Fields.CLAIM_CONTEXT_VECTOR));
        this.asked = asked;
    }

    /**
     * Finds the claims near to a text.
     *
     * @param admitted the claims that the query admits
     * @param filtered those of them that the reader's filters leave
     */
    static ByMeaning of(IndexSearcher searcher, float[] asked, Query admitted, Query filtered) throws IOException {
        ByMeaning found = new ByMeaning(searcher, asked);
        for (VectorSearch each : found.vectors) {
            found.take(each.near(asked, admitted));
        }
        double nearest =
                found.near.values().stream().mapToDouble(Scored::score).max().orElse(0);
        found.least = Math.clamp(2 * LEAST - nearest, LEAST_BESIDE_NEARER, LEAST);
        found.leastWithAWord = Math.clamp(2 * LEAST - nearest, LEAST_WITH_A_WORD, LEAST);
        for (VectorSearch each : found.vectors) {
            if (!each.readsThrough() && filtered != admitted) {
                found.take(each.near(asked, filtered));
            }
        }
        found.near.values().removeIf(claim -> claim.score() < found.leastWithAWord);
        return found;
    }

    /** Finds nothing. */
    static ByMeaning none(IndexSearcher searcher) {
        return new ByMeaning(searcher, new float[0]);
    }

    /** The claims near enough to be found by meaning alone. */
    Query matching() {
        return claims(least);
    }

    /** The claims near enough where they share a word with the query, too. */
    Query matchingWithAWord() {
        return claims(leastWithAWord);
    }

    private Query claims(double from) {
        return new TheseDocuments(
                searcher,
                near.values().stream()
                        .filter(claim -> claim.score() >= from)
                        .mapToInt(Scored::document)
                        .toArray());
    }

    /** Those of some claims that are near enough by meaning alone. */
    List<Scored> within(Query some) throws IOException {
        Query both = new BooleanQuery.Builder()
                .add(matching(), Occur.FILTER)
                .add(some, Occur.FILTER)
                .build();
        List<Scored> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(both, Math.max(1, near.size())).scoreDocs) {
            found.add(requireNonNull(near.get(hit.doc)));
        }
        return found;
    }

    /** The cosine of a claim with the query; 0 where nothing was asked. */
    double likeness(Scored claim) throws IOException {
        Scored known = near.get(claim.document());
        if (known != null) {
            return known.score();
        }
        double likeness = 0;
        for (VectorSearch each : asked.length == 0 ? List.<VectorSearch>of() : vectors) {
            float[] vector = each.vectorOf(claim.document());
            likeness = vector == null ? likeness : Math.max(likeness, VectorUtil.dotProduct(asked, vector));
        }
        return likeness;
    }

    private void take(List<VectorSearch.Near> nearest) {
        for (VectorSearch.Near claim : nearest) {
            Scored found = new Scored(claim.id(), claim.document(), claim.likeness());
            near.merge(claim.document(), found, (one, other) -> one.score() >= other.score() ? one : other);
        }
    }
}
