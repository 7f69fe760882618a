package org.assay.search;

import java.util.List;
import org.assay.text.Embedder;
import org.springframework.stereotype.Service;

/** Finds claims by words and by meaning, narrows them down and counts what could be narrowed down further. */
@Service
public class ClaimSearch {

    private static final double SIMILAR = 0.5;

    private final LuceneIndex index;
    private final ClaimFinder finder;
    private final Embedder embedder;

    ClaimSearch(LuceneIndex index, Analysis analysis, FacetLabels labels, Embedder embedder) {
        this.index = index;
        this.finder = new ClaimFinder(analysis, new FacetCounts(labels), embedder);
        this.embedder = embedder;
    }

    /**
     * One page of what the query finds; past the end it has no hits.
     *
     * @throws java.io.UncheckedIOException when the index cannot be read
     */
    public ClaimResults search(ClaimQuery query) {
        return search(query, Matching.BOTH);
    }

    /** The same by words or by meaning alone, to be compared with both. */
    public ClaimResults search(ClaimQuery query, Matching by) {
        return index.search(searcher -> finder.find((ClaimFacets.Searcher) searcher, query, by));
    }

    /**
     * The claims nearest in meaning to one of them, nearest first; none for a claim that the index does not have.
     *
     * @param most how many at the most, 1 or more
     */
    public List<Similar> similar(long claimId, int most) {
        return index.search(searcher -> {
            var document = Documents.ofClaim(searcher, claimId);
            VectorSearch vectors = new VectorSearch(searcher, Fields.CLAIM_VECTOR);
            float[] vector = document.isEmpty() ? null : vectors.vectorOf(document.getAsInt());
            return vector == null
                    ? List.<Similar>of()
                    : vectors.nearest(vector, most + 1).stream()
                            .filter(near -> near.id() != claimId && near.likeness() >= SIMILAR)
                            .limit(most)
                            .map(near -> new Similar(near.id(), near.likeness()))
                            .toList();
        });
    }

    /**
     * The claims nearest in meaning to a sentence, nearest first, however far off.
     *
     * @param most how many at the most, 1 or more
     */
    public List<Similar> nearest(String sentence, int most) {
        float[] vector = embedder.embed(sentence);
        return index.search(searcher -> new VectorSearch(searcher, Fields.CLAIM_VECTOR)
                .nearest(vector, most).stream()
                        .map(near -> new Similar(near.id(), near.likeness()))
                        .toList());
    }

    /** A claim and the cosine of its embedding with the one asked for, -1 to 1. */
    public record Similar(long claimId, double likeness) {}
}
