package org.assay.search;

import java.util.List;
import org.assay.relation.Candidates;
import org.springframework.stereotype.Service;

/** Finds the nearest statements of the knowledge base. */
@Service
class StatementNeighbours implements Candidates {

    private final LuceneIndex index;
    private final Neighbours neighbours;

    StatementNeighbours(LuceneIndex index, WordQueries words) {
        this.index = index;
        this.neighbours = new Neighbours(words, Fields.STATEMENT_TEXT, Fields.STATEMENT_VECTOR);
    }

    @Override
    public List<Near> nearest(long statementId, String text, float[] vector, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("%d statements were asked for; expected 1 or more".formatted(most));
        }
        return index.search(searcher -> neighbours.nearest(searcher, statementId, text, vector, most));
    }
}
