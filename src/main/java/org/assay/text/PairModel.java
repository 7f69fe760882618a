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
 * The cross-encoder for pairs of statements (see {@code docs/models/pairs.md}), run in-process by ONNX Runtime.
 *
 * <p>Its int8 arithmetic finds scales per batch, so each call reads one pair on one thread: a score never depends on its
 * neighbours. Callers run calls side by side.
 */
public final class PairModel implements PairReader, AutoCloseable {

    private static final String VERSION = "pairs-1";
    private static final Map<String, String> TOKENIZER_OPTIONS =
            Map.of("padding", "false", "truncation", "LONGEST_FIRST", "maxLength", "110", "modelMaxLength", "512");

    private final OnDemand<Loaded> model = new OnDemand<>(PairModel::load);

    private PairModel() {}

    /** The model that is shipped with the program; its first use loads it. */
    public static PairModel open() {
        return new PairModel();
    }

    private static Loaded load() {
        try (InputStream model = resource("pairs.onnx");
                InputStream vocabulary = resource("pairs-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, TOKENIZER_OPTIONS);
            return new Loaded(tokenizer, OrtEnvironment.getEnvironment().createSession(model.readAllBytes(), options));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the pair model cannot be read from the program", unreadable);
        } catch (OrtException refused) {
            throw new IllegalStateException("the pair model cannot be loaded: " + refused.getMessage(), refused);
        }
    }

    @Override
    public PairScore read(String a, String b) {
        Loaded loaded = model.get();
        Encoding pair = loaded.tokenizer.encode(a, b);
        try (OnnxTensor ids = tensor(pair.getIds());
                OnnxTensor mask = tensor(pair.getAttentionMask());
                OnnxTensor types = tensor(pair.getTypeIds());
                OrtSession.Result result =
                        loaded.session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][] logits = (float[][]) result.get(0).getValue();
            return softmax(logits[0]);
        } catch (OrtException failed) {
            throw new IllegalStateException("the pair model failed on '%s' and '%s'".formatted(a, b), failed);
        }
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public void close() throws OrtException {
        if (model.isMade()) {
            model.get().session.close();
            model.get().tokenizer.close();
        }
    }

    private record Loaded(HuggingFaceTokenizer tokenizer, OrtSession session) {}

    private static OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), new long[][] {values});
    }

    private static PairScore softmax(float[] logits) {
        double highest = Math.max(logits[0], Math.max(logits[1], logits[2]));
        double supports = Math.exp(logits[0] - highest);
        double neutral = Math.exp(logits[1] - highest);
        double contradicts = Math.exp(logits[2] - highest);
        double sum = supports + neutral + contradicts;
        return new PairScore(supports / sum, neutral / sum, contradicts / sum);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = PairModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("no resource " + name);
        }
        return stream;
    }
}
