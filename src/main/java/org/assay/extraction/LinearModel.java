package org.assay.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Multinomial logistic regression: one row of weights and a bias for each class.
 *
 * @param weights by class and feature
 * @param biases by class
 */
public record LinearModel(float[][] weights, float[] biases) {

    public LinearModel {
        if (weights.length != biases.length || weights.length < 2) {
            throw new IllegalArgumentException(
                    "%d rows of weights and %d biases are no model".formatted(weights.length, biases.length));
        }
    }

    /** The probability of each class, for a vector as long as a row of weights. */
    public double[] probabilities(float[] features) {
        double[] scores = new double[biases.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            float[] row = weights[c];
            double sum = biases[c];
            for (int i = 0; i < row.length; i++) {
                sum += row[i] * features[i];
            }
            scores[c] = sum;
            highest = Math.max(highest, sum);
        }
        double total = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - highest);
            total += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= total;
        }
        return scores;
    }

    /** Of a model of two classes: the logarithm of the odds of the second, for a vector as long as a row of weights. */
    public double logOdds(float[] features) {
        double sum = biases[1] - biases[0];
        for (int i = 0; i < weights[0].length; i++) {
            sum += (weights[1][i] - weights[0][i]) * features[i];
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.length);
        out.writeInt(weights[0].length);
        for (int c = 0; c < weights.length; c++) {
            out.writeFloat(biases[c]);
            for (float weight : weights[c]) {
                out.writeFloat(weight);
            }
        }
    }

    static LinearModel read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        int features = in.readInt();
        float[][] weights = new float[classes][features];
        float[] biases = new float[classes];
        for (int c = 0; c < classes; c++) {
            biases[c] = in.readFloat();
            for (int i = 0; i < features; i++) {
                weights[c][i] = in.readFloat();
            }
        }
        return new LinearModel(weights, biases);
    }
}
