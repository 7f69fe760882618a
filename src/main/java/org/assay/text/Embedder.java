package org.assay.text;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;

/**
 * Turns sentences into vectors of length 1 whose dot product is their likeness in meaning: all-MiniLM-L6-v2, int8,
 * run in-process.
 */
public final class Embedder {

    public static final int DIMENSIONS = 384;

    private final OnDemand<AllMiniLmL6V2QuantizedEmbeddingModel> model =
            new OnDemand<>(AllMiniLmL6V2QuantizedEmbeddingModel::new);

    /** The model that is shipped with the program; its first use loads it. */
    public static Embedder open() {
        return new Embedder();
    }

    private Embedder() {}

    public float[] embed(String text) {
        return model.get().embed(readable(text)).content().vector();
    }

    /** One vector for each text, in their order; runs on all cores. */
    public List<float[]> embedAll(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<TextSegment> segments =
                texts.stream().map(Embedder::readable).map(TextSegment::from).toList();
        return model.get().embedAll(segments).content().stream()
                .map(e -> e.vector())
                .toList();
    }

    /** The text, or a full stop in place of one without a sign that the model reads: it refuses them. */
    private static String readable(String text) {
        return text.codePoints().anyMatch(Embedder::isRead) ? text : ".";
    }

    private static boolean isRead(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Names the model, so that its vectors can be told from another's. */
    public String version() {
        return "all-minilm-l6-v2-q";
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
