package org.assay.relation;

import java.util.List;
import org.assay.text.Embedder;
import org.assay.text.PairScore;
import org.assay.text.PartialDate;
import org.assay.text.Polarity;

/** What the combiner weighs: the pair model's reading and the cheap signs of one pair, the same whichever side comes first. */
public final class PairFeatures {

    /** What each number of {@link #of} means, in order. */
    public static final List<String> NAMES = List.of(
            "supports",
            "neutral",
            "contradicts",
            "supports or neutral",
            "contradicts or neutral",
            "supports or contradicts",
            "supports, least of both orders",
            "supports, most of both orders",
            "contradicts, least of both orders",
            "contradicts, most of both orders",
            "cosine",
            "words alike",
            "words contained",
            "name shared",
            "names differ",
            "figures agree",
            "figures compatible",
            "figures differ",
            "only one has figures",
            "polarity differs",
            "polarity differs, words contained",
            "both deny",
            "opposites",
            "opposites, polarity differs",
            "comparison won by the same",
            "comparison won by the other",
            "dates differ",
            "dates agree",
            "versions differ",
            "one is limited",
            "limits differ",
            "hedged differ",
            "lengths differ",
            "word of change");

    private PairFeatures() {}

    /** The features of a pair as numbers near 0 to 1, from what the pair model said of it in either order. */
    public static double[] of(PairSide a, PairSide b, PairScore first, PairScore second) {
        PairScore score = first.mean(second);
        Words x = Words.of(a.text());
        Words y = Words.of(b.text());
        Figures.Outcome figures = Figures.of(a.reading(), b.reading()).outcome();
        boolean denial = a.reading().polarity() != b.reading().polarity();
        boolean denials = !denial && a.reading().polarity() == Polarity.NEGATIVE;
        boolean opposites = x.oppositeIn(y) != null;
        Contest contest = Contest.in(a.text());
        int outcome = contest == null ? 0 : contest.outcomeBeside(Contest.in(b.text()));
        boolean dated = !a.reading().dates().isEmpty() && !b.reading().dates().isEmpty();
        boolean sameDate = dated && a.reading().dates().stream().anyMatch(d -> overlapsAny(d, b));
        List<String> one = a.reading().scope();
        List<String> other = b.reading().scope();
        double contained = x.containedIn(y);
        return new double[] {
            score.supports(),
            score.neutral(),
            score.contradicts(),
            logRatio(score.supports(), score.neutral()),
            logRatio(score.contradicts(), score.neutral()),
            logRatio(score.supports(), score.contradicts()),
            Math.min(first.supports(), second.supports()),
            Math.max(first.supports(), second.supports()),
            Math.min(first.contradicts(), second.contradicts()),
            Math.max(first.contradicts(), second.contradicts()),
            Embedder.cosine(a.vector(), b.vector()),
            x.likeness(y),
            contained,
            flag(x.sharesNameWith(y)),
            flag(x.namesDifferFrom(y)),
            flag(figures == Figures.Outcome.AGREE),
            flag(figures == Figures.Outcome.COMPATIBLE),
            flag(figures == Figures.Outcome.DIFFER),
            flag(a.reading().quantities().isEmpty() != b.reading().quantities().isEmpty()),
            flag(denial),
            denial ? contained : 0,
            flag(denials),
            flag(opposites),
            flag(opposites && denial),
            flag(outcome > 0),
            flag(outcome < 0),
            flag(dated && !sameDate),
            flag(sameDate),
            flag(a.reading().version() != null
                    && b.reading().version() != null
                    && !a.reading().version().equals(b.reading().version())),
            flag(one.isEmpty() != other.isEmpty()),
            flag(!one.isEmpty() && !other.isEmpty() && !one.equals(other)),
            flag(a.reading().hedged() != b.reading().hedged()),
            Math.abs(Math.log((x.stems().size() + 1.0) / (y.stems().size() + 1.0))),
            flag(ChangeWords.in(a.text()) != null || ChangeWords.in(b.text()) != null)
        };
    }

    private static boolean overlapsAny(PartialDate date, PairSide side) {
        return side.reading().dates().stream().anyMatch(date::overlaps);
    }

    private static double logRatio(double p, double q) {
        return Math.log(Math.max(p, 1e-4) / Math.max(q, 1e-4)) / 4;
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }
}
