package org.assay.relation;

import java.util.HashSet;
import java.util.Set;

/** Tells which of two agreeing statements implies the other: the one that gives a figure, else the one that says more. */
final class Directions {

    /** So many more content words make a statement say more, provided it holds nearly all words of the other. */
    private static final int EXTRA_WORDS = 3;

    private static final double HOLDS = 0.75;

    /** So many times as many content words say more, whatever the words. */
    private static final int TWICE = 2;

    private Directions() {}

    static PairLabel of(Evidence pair) {
        boolean strict = pair.figures().outcome() == Figures.Outcome.COMPATIBLE;
        if (strict) {
            return pair.figures().firstIsStricter() ? PairLabel.ENTAILS : PairLabel.ENTAILED_BY;
        }
        boolean countsInFirst = !pair.a().reading().quantities().isEmpty();
        boolean countsInSecond = !pair.b().reading().quantities().isEmpty();
        if (countsInFirst != countsInSecond) {
            return countsInFirst ? PairLabel.ENTAILS : PairLabel.ENTAILED_BY;
        }
        boolean first = saysMore(pair.wordsA().stems(), pair.wordsB().stems());
        boolean second = saysMore(pair.wordsB().stems(), pair.wordsA().stems());
        int narrower = ScopeRules.narrower(pair.a(), pair.b());
        if (narrower != 0 && (first || second)) {
            return narrower > 0 ? PairLabel.ENTAILED_BY : PairLabel.ENTAILS;
        }
        return first ? PairLabel.ENTAILS : second ? PairLabel.ENTAILED_BY : PairLabel.EQUIVALENT;
    }

    private static boolean saysMore(Set<String> more, Set<String> less) {
        Set<String> common = new HashSet<>(more);
        common.retainAll(less);
        return more.size() - less.size() >= EXTRA_WORDS
                && (common.size() >= HOLDS * less.size() || more.size() >= TWICE * less.size());
    }
}
