package org.assay.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gradient-boosted trees over {@link PairFeatures}: probabilities of agree, unrelated and against.
 *
 * @param version names the fit
 * @param features the names of the features, as they were when it was fitted
 * @param rounds in each one tree for each of the three outcomes; what they say adds up to the logarithm of what is likely
 */
public record Combiner(String version, List<String> features, List<List<Tree>> rounds) {

    /** Where each outcome stands in {@link #probabilities}. */
    public static final int AGREE = 0;

    public static final int UNRELATED = 1;
    public static final int AGAINST = 2;

    private static final int OUTCOMES = 3;

    public Combiner {
        if (!features.equals(PairFeatures.NAMES)) {
            throw new IllegalArgumentException(
                    "combiner %s was fitted on other features; fit it anew with CombinerTrainer".formatted(version));
        }
        features = List.copyOf(features);
        rounds = List.copyOf(rounds);
    }

    /** Loads the fit that is shipped with the program. */
    public static Combiner load() {
        try (InputStream stream = Combiner.class.getResourceAsStream("combiner.json")) {
            if (stream == null) {
                throw new IOException("no resource combiner.json");
            }
            return JsonMapper.shared().readValue(stream, Combiner.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the combiner cannot be read from the program", unreadable);
        }
    }

    /** Probabilities of {@link #AGREE}, {@link #UNRELATED} and {@link #AGAINST}; they add up to 1. */
    public double[] probabilities(double[] values) {
        double[] likely = new double[OUTCOMES];
        for (List<Tree> round : rounds) {
            for (int k = 0; k < OUTCOMES; k++) {
                likely[k] += round.get(k).value(values);
            }
        }
        double sum = 0;
        for (int k = 0; k < OUTCOMES; k++) {
            likely[k] = Math.exp(likely[k]);
            sum += likely[k];
        }
        for (int k = 0; k < OUTCOMES; k++) {
            likely[k] /= sum;
        }
        return likely;
    }
}
