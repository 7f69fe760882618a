package org.assay.relation;

/**
 * From what probability on the pipeline acts on a decision. Read off the table that {@code CombinerTrainer} prints for the
 * eight nearest neighbours of each statement of topics that the combiner was not fitted on, where most pairs are unrelated.
 */
public final class Thresholds {

    /** Statements judged equivalent from this score on share one claim. */
    public static final double SAME_CLAIM = 0.85;

    /** A suggested {@code CONTRADICTS} or {@code SUPERSEDES} is shown from this score on. */
    public static final double DISPLAY = 0.80;

    private Thresholds() {}
}
