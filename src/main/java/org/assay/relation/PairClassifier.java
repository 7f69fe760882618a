package org.assay.relation;

/** Decides how two statements stand to each other. Thread-safe; the same pair always gets the same answer. */
public interface PairClassifier {

    /** Decides a pair; with the sides exchanged the label is the inverse and the score the same. */
    PairDecision classify(PairSide a, PairSide b);

    /** Names classifier and model, so that what it said can be told from what another said. */
    String version();
}
