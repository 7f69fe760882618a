package org.assay.text;

/** Reads a passage beside what surrounds it: does it state a checkable fact? See {@code docs/models/passages.md}. */
public final class PassageModel {

    private static final int LONGEST = 110;

    private final Transformer transformer = new Transformer("passages", "sentences", LONGEST);

    private PassageModel() {}

    /** The model that is shipped with the program; its first use loads it. */
    public static PassageModel open() {
        return new PassageModel();
    }

    /**
     * How much speaks for a checkable fact: the logarithm of the odds, above 0 where more speaks for it than against, not
     * calibrated.
     *
     * @param words of the passage
     * @param place what it stands under and behind
     */
    public double logOdds(String words, String place) {
        float[] logits = transformer.read(words, place);
        return logits[1] - logits[0];
    }
}
