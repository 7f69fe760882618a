package org.assay.relation;

/**
 * From what probability on the pipeline acts on a decision. Read off the table that {@code CombinerTrainer} prints for the
 * eight nearest neighbours of each statement of topics that the combiner was not fitted on, where most pairs are unrelated.
 */
public final class Thresholds {

    /** Statements judged equivalent from this score on share one claim: right in 91 of 100, finding 26 of 100. */
    public static final double SAME_CLAIM = 0.95;

    /**
     * From this score on one claim is shown as supporting another without being merged with it: right in 86 of 100,
     * finding 35 of 100. Between real articles it is right less often, and a wrong support makes readers believe that
     * sources agree; see docs/benchmarks.md.
     */
    public static final double SUPPORT = 0.90;

    /** A suggested {@code CONTRADICTS} or {@code SUPERSEDES} is shown from this score on: right in 92 of 100, finding 25 of 100. */
    public static final double DISPLAY = 0.95;

    /**
     * The most that a conflict scores of which no word, figure or date shows the clash. Between real articles such are
     * hardly ever right from {@link #DISPLAY} on, so that readers are not shown them and reviewers are as less sure ones.
     */
    public static final double UNSEEN = 0.94;

    /** Reviewers who ask for less sure suggestions of that kind get them from this score on: right in 71 of 100, finding 44 of 100. */
    public static final double REVIEW = 0.70;

    private Thresholds() {}
}
