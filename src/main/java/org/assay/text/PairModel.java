package org.assay.text;

import ai.onnxruntime.OrtException;

/** The cross-encoder for pairs of statements, see {@code docs/models/pairs.md}. */
public final class PairModel implements PairReader, AutoCloseable {

    private static final String VERSION = "pairs-3";
    private static final int LONGEST = 110;

    private final Transformer transformer = new Transformer("pairs", "pairs", LONGEST);

    private PairModel() {}

    /** The model that is shipped with the program; its first use loads it. */
    public static PairModel open() {
        return new PairModel();
    }

    @Override
    public PairScore read(String a, String b) {
        return softmax(transformer.read(a, b));
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public void close() throws OrtException {
        transformer.close();
    }

    private static PairScore softmax(float[] logits) {
        double highest = Math.max(logits[0], Math.max(logits[1], logits[2]));
        double supports = Math.exp(logits[0] - highest);
        double neutral = Math.exp(logits[1] - highest);
        double contradicts = Math.exp(logits[2] - highest);
        double sum = supports + neutral + contradicts;
        return new PairScore(supports / sum, neutral / sum, contradicts / sum);
    }
}
