package org.assay.relation;

import java.util.List;

/** Finds the statements near to a given one, which may say the same or the opposite; implemented by the search index. */
public interface Candidates {

    /**
     * The statements read out of articles that are nearest in meaning, nearest first, the statement itself left out; those of the running
     * import are among them once {@code ingest} has been told that they can be found.
     *
     * @param statementId the statement whose neighbours are wanted
     * @param vector its sentence embedding
     * @param most how many at the most, 1 or more
     */
    List<Near> nearest(long statementId, float[] vector, int most);

    /** A neighbour and its likeness, the cosine of the embeddings. */
    record Near(long statementId, double likeness) {}
}
