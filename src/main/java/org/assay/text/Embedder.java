package org.assay.text;

import java.util.List;

/**
 * Turns sentences into vectors of length 1 whose dot product is their likeness in meaning: a sentence encoder, see
 * {@code docs/models/sentences.md}.
 */
public final class Embedder {

    public static final int DIMENSIONS = 384;

    private static final String VERSION = "sentences-1";
    private static final int LONGEST = 256;

    private final Transformer transformer = new Transformer("sentences", "sentences", LONGEST);

    /** The model that is shipped with the program; its first use loads it. */
    public static Embedder open() {
        return new Embedder();
    }

    private Embedder() {}

    public float[] embed(String text) {
        return transformer.read(text);
    }

    /** One vector for each text, in their order; runs on all cores. */
    public List<float[]> embedAll(List<String> texts) {
        return texts.parallelStream().map(this::embed).toList();
    }

    /** Names the model, so that its vectors can be told from another's. */
    public String version() {
        return VERSION;
    }

    /** Cosine of the angle between two vectors of length 1, from -1 to 1. */
    public static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
