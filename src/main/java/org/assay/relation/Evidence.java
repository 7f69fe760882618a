package org.assay.relation;

import org.assay.text.Embedder;
import org.assay.text.PairScore;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a pair before it is decided.
 *
 * @param a the side that is read first
 * @param b the other side
 * @param figures how their numbers stand to each other
 * @param wordsA the first side's words
 * @param wordsB the second side's words
 * @param cosine likeness of the embeddings
 * @param contest 1 where both give the same side of a comparison the win, -1 where not, else 0
 */
record Evidence(PairSide a, PairSide b, Figures figures, Words wordsA, Words wordsB, double cosine, int contest) {

    /**
     * Below this likeness, and without a word in common, 8 of the 2,127 related pairs of the fitted topics are lost; at
     * 0.15 it would be 153, because agreement is often told in other words.
     */
    private static final double FAR_APART = 0.03;

    /**
     * Less near in meaning, or with fewer common words, statements are of different things: of the conflicts suggested from
     * 0.80 on between neighbours in the fitted topics, 7 of 19 and 31 of 68 were right; of the agreements so far apart, 43 of 65.
     */
    private static final double NEAR = 0.6;

    private static final double SHARED = 1 / 3.0;

    /**
     * From this likeness on statements that agree may be one claim. Of agreements from 0.96 on between neighbours in the
     * fitted topics 204 of 214 so close were right, and 108 of 130 of the others.
     */
    private static final double CLOSE = 0.75;

    static Evidence of(PairSide a, PairSide b) {
        Contest contest = Contest.in(a.text());
        return new Evidence(
                a,
                b,
                Figures.of(a.reading(), b.reading()),
                Words.of(a.text()),
                Words.of(b.text()),
                Embedder.cosine(a.vector(), b.vector()),
                contest == null ? 0 : contest.outcomeBeside(Contest.in(b.text())));
    }

    /** Why the cheap signs alone say that the statements have nothing to do with each other; null where they do not. */
    @Nullable
    String dismissal() {
        if (cosine < FAR_APART && wordsA.likeness(wordsB) == 0) {
            return "They share no word and differ in meaning.";
        }
        if (figures.outcome() == Figures.Outcome.NONE && Topicality.differs(a, b)) {
            return "One speaks of %s, the other of %s.".formatted(a.subject(), b.subject());
        }
        return null;
    }

    boolean polarityDiffers() {
        return a.reading().polarity() != b.reading().polarity();
    }

    @Nullable
    String opposites() {
        return wordsA.oppositeIn(wordsB);
    }

    /** Whether one denies, turns around or dates otherwise what the other says. */
    boolean saysOpposite() {
        return polarityDiffers() || turnsAround();
    }

    private boolean turnsAround() {
        return opposites() != null || contest < 0 || datesClash();
    }

    /** Whether a reader can be shown what clashes: a denial, opposite words, a comparison, dates, figures, one place. */
    boolean showsClash() {
        return Origins.clash(a, b) || OnePlace.differs(a.text(), b.text()) || (isOfSameThing() && saysOtherwise());
    }

    /** Whether they clash and are otherwise in the same words. */
    boolean clashesPlainly() {
        return OnePlace.differs(a.text(), b.text()) || (isOfSameThing() && saysOtherwise() && isSameMatter());
    }

    private boolean saysOtherwise() {
        return polarityDiffers() && ScopeRules.deniesWhatIsSaid(a, b)
                || turnsAround()
                || figures.outcome() == Figures.Outcome.DIFFER;
    }

    /** Whether they are so near in meaning that they may be one claim. */
    boolean isClose() {
        return cosine >= CLOSE;
    }

    /** Whether they are near in meaning. */
    boolean isNear() {
        return cosine >= NEAR;
    }

    private boolean isOfSameThing() {
        boolean sharesWords = wordsA.withoutNumbers().containedIn(wordsB.withoutNumbers()) >= SHARED;
        return isNear() && sharesWords && !wordsA.namesDifferFrom(wordsB);
    }

    /**
     * Whether they say almost the same words of the same thing, numbers aside. With a share of 0.6, numbers counted, the
     * rules that ask for it overruled the combiner wrongly in 34 of 42 cases of the fitted topics.
     */
    boolean isSameMatter() {
        return wordsA.withoutNumbers().containedIn(wordsB.withoutNumbers()) >= 0.75 && !wordsA.namesDifferFrom(wordsB);
    }

    /** Whether both tell of an event and no day is meant by both. */
    boolean datesClash() {
        var one = a.reading().dates();
        var other = b.reading().dates();
        boolean undated = one.isEmpty()
                || other.isEmpty()
                || a.reading().asOf() != null
                || b.reading().asOf() != null;
        return !undated && one.stream().noneMatch(d -> other.stream().anyMatch(d::overlaps));
    }

    /** Whether their times, stated or of the sources, are known and do not overlap. */
    boolean areOfDifferentTimes() {
        PartialDate one = TimeRules.time(a);
        PartialDate other = TimeRules.time(b);
        return one != null && other != null && !one.overlaps(other);
    }

    double[] values(PairScore first, PairScore second) {
        return PairFeatures.of(a, b, first, second);
    }
}
