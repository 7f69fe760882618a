package org.assay.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A multinomial logistic regression over {@link PairFeatures}: calibrated probabilities of agree, unrelated and against.
 *
 * @param version names the fit
 * @param features the names of the features, as they were when it was fitted
 * @param weights for each of the three outcomes one weight a feature, the constant last
 */
public record Combiner(String version, List<String> features, double[][] weights) {

    /** Where each outcome stands in {@link #probabilities}. */
    public static final int AGREE = 0;

    public static final int UNRELATED = 1;
    public static final int AGAINST = 2;

    public Combiner {
        if (!features.equals(PairFeatures.NAMES)) {
            throw new IllegalArgumentException(
                    "combiner %s was fitted on other features; fit it anew with CombinerTrainer".formatted(version));
        }
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
        double[] scores = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < weights.length; k++) {
            scores[k] = weights[k][values.length];
            for (int i = 0; i < values.length; i++) {
                scores[k] += weights[k][i] * values[i];
            }
            highest = Math.max(highest, scores[k]);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k] - highest);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        return scores;
    }
}
