package org.assay.text;

/** Reads two statements and says how they stand to each other. Safe for use by several threads. */
public interface PairReader {

    /** Scores one pair in the given order. */
    PairScore read(String a, String b);

    /** The mean of both orders: the model knows no direction, two readings are better than one. */
    default PairScore readBothWays(String a, String b) {
        return read(a, b).mean(read(b, a));
    }

    /** Names the model, so that what it said can be told from what another said. */
    String version();
}
