package org.assay.search;

import java.util.List;
import org.assay.relation.Candidates;
import org.springframework.stereotype.Service;

/** Finds the nearest statements of the knowledge base. */
@Service
class StatementNeighbours implements Candidates {

    private static final double DIGITS = 1e6;

    private final LuceneIndex index;

    StatementNeighbours(LuceneIndex index) {
        this.index = index;
    }

    @Override
    public List<Near> nearest(long statementId, float[] vector, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("%d statements were asked for; expected 1 or more".formatted(most));
        }
        return index.search(searcher -> new VectorSearch(searcher, Fields.STATEMENT_VECTOR)
                .nearest(vector, most + 1).stream()
                        .filter(near -> near.id() != statementId)
                        .limit(most)
                        .map(near -> new Near(near.id(), rounded(near.likeness())))
                        .toList());
    }

    /** The same whichever way the processor adds up products. */
    private static double rounded(double likeness) {
        return Math.round(likeness * DIGITS) / DIGITS;
    }
}
