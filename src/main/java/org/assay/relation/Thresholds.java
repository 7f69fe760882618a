package org.assay.relation;

/**
 * From what probability on the pipeline acts on a decision. Read off the table that {@code CombinerTrainer} prints for the
 * eight nearest neighbours of each statement of topics that the combiner was not fitted on, where most pairs are unrelated.
 */
public final class Thresholds {

    /**
     * Statements judged equivalent from this score on share one claim: agreement is right in 78 of 100 there, finding 40 of
     * 100; a higher threshold is no more often right.
     */
    public static final double SAME_CLAIM = 0.90;

    /** A suggested {@code CONTRADICTS} or {@code SUPERSEDES} is shown from this score on: right in 78 of 100, finding 42 of 100. */
    public static final double DISPLAY = 0.80;

    private Thresholds() {}
}
