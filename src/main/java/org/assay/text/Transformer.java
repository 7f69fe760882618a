package org.assay.text;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A transformer with its tokenizer, shipped with the program and run in-process by ONNX Runtime; its first use loads it.
 *
 * <p>Its int8 arithmetic finds scales per batch, so each call reads one text or pair on one thread: what it says never
 * depends on neighbours. Callers run calls side by side.
 */
final class Transformer implements AutoCloseable {

    private final String name;
    private final String tokenizer;
    private final int longest;
    private final OnDemand<Loaded> model = new OnDemand<>(this::load);

    /**
     * The model of the resource {@code NAME.onnx}.
     *
     * @param tokenizer of the resource {@code TOKENIZER-tokenizer.json}
     * @param longest how many tokens it reads; what is longer is cut
     */
    Transformer(String name, String tokenizer, int longest) {
        this.name = name;
        this.tokenizer = tokenizer;
        this.longest = longest;
    }

    /** The numbers that it gives for a text. */
    float[] read(String text) {
        Loaded loaded = model.get();
        return run(loaded, loaded.tokenizer.encode(text));
    }

    /** The numbers that it gives for two texts read together. */
    float[] read(String a, String b) {
        Loaded loaded = model.get();
        return run(loaded, loaded.tokenizer.encode(a, b));
    }

    @Override
    public void close() throws OrtException {
        if (model.isMade()) {
            model.get().session.close();
            model.get().tokenizer.close();
        }
    }

    private record Loaded(HuggingFaceTokenizer tokenizer, OrtSession session) {}

    private Loaded load() {
        try (InputStream weights = resource(name + ".onnx");
                InputStream vocabulary = resource(tokenizer + "-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            Map<String, String> cut = Map.of(
                    "padding", "false",
                    "truncation", "LONGEST_FIRST",
                    "maxLength", Integer.toString(longest),
                    "modelMaxLength", "512");
            return new Loaded(
                    HuggingFaceTokenizer.newInstance(vocabulary, cut),
                    OrtEnvironment.getEnvironment().createSession(weights.readAllBytes(), options));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the model '%s' cannot be read from the program".formatted(name), unreadable);
        } catch (OrtException refused) {
            throw new IllegalStateException(
                    "the model '%s' cannot be loaded: %s".formatted(name, refused.getMessage()), refused);
        }
    }

    private float[] run(Loaded loaded, Encoding text) {
        try (OnnxTensor ids = tensor(text.getIds());
                OnnxTensor mask = tensor(text.getAttentionMask());
                OnnxTensor types = tensor(text.getTypeIds());
                OrtSession.Result result =
                        loaded.session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][]) result.get(0).getValue())[0];
        } catch (OrtException failed) {
            throw new IllegalStateException(
                    "the model '%s' failed on '%s'".formatted(name, String.join(" ", text.getTokens())), failed);
        }
    }

    private static OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), new long[][] {values});
    }

    private static InputStream resource(String file) throws IOException {
        InputStream stream = Transformer.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IOException("no resource " + file);
        }
        return stream;
    }
}
