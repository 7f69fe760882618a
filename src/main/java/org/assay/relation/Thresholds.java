package org.assay.relation;

/**
 * From what probability on the pipeline acts on a decision. Read off the table that {@code CombinerTrainer} prints for the
 * eight nearest neighbours of each statement of topics that the combiner was not fitted on, where most pairs are unrelated.
 */
public final class Thresholds {

    /** Statements judged equivalent from this score on share one claim: right in 90 of 100, and they are close in meaning as well. */
    public static final double SAME_CLAIM = 0.97;

    /**
     * From this score on one claim is shown as supporting another without being merged with it: right in 80 of 100.
     * Between real articles it is right less often, and a wrong support makes readers believe that
     * sources agree; see docs/benchmarks.md.
     */
    public static final double SUPPORT = 0.93;

    /** The most that an agreement of statements scores that are far apart in meaning: less than {@link #SUPPORT}. */
    static final double FAR_APART = 0.92;

    /** The most that an agreement scores whose statements are not near enough to be one claim: less than {@link #SAME_CLAIM}. */
    static final double LOOSELY_ALIKE = 0.96;

    /** A suggested {@code CONTRADICTS} or {@code SUPERSEDES} is shown from this score on: right in 91 of 100, finding 14 of 100. */
    public static final double DISPLAY = 0.95;

    /**
     * From this probability on, statements that clash in what they say and are otherwise in the same words are as sure as
     * {@link #DISPLAY}: right in 91 of 100 when {@code combiner-5} was measured.
     */
    static final double PLAIN = 0.75;

    /**
     * Reviewers who ask for less sure suggestions of that kind get them from this score on, where something in the words
     * shows the clash: right in 82 of 100, finding 33 of 100, when {@code combiner-5} was measured.
     */
    public static final double REVIEW = 0.70;

    /**
     * The most that a conflict scores of which no word, figure or date shows the clash, or whose statements are of
     * different things. Of seventy of them read between real articles none was right.
     */
    static final double UNSEEN = 0.69;

    private Thresholds() {}
}
