package org.assay.evaluation;

import java.util.List;

/**
 * Fits a multinomial logistic regression with L2 penalty by gradient descent with momentum on standardised inputs
 * (Bishop, Pattern Recognition and Machine Learning, 4.3.4).
 */
final class LogisticRegression {

    private static final int STEPS = 800;
    private static final double RATE = 0.5;
    private static final double MOMENTUM = 0.9;

    /** One example: its numbers, its class from 0 on, and how much it counts. */
    record Example(double[] values, int label, double weight) {}

    private LogisticRegression() {}

    /** Weights for each class: one a number, the constant last; {@code penalty} is per example. */
    static double[][] fit(List<Example> examples, int classes, double penalty) {
        int n = examples.get(0).values().length;
        double[] mean = new double[n];
        double[] spread = new double[n];
        moments(examples, mean, spread);
        double total = examples.stream().mapToDouble(Example::weight).sum();
        double[][] weights = new double[classes][n + 1];
        double[][] speed = new double[classes][n + 1];
        for (int step = 0; step < STEPS; step++) {
            double[][] slope = new double[classes][n + 1];
            for (Example e : examples) {
                addSlope(e, weights, mean, spread, total, slope);
            }
            for (int k = 0; k < classes; k++) {
                for (int i = 0; i <= n; i++) {
                    double shrink = i < n ? penalty * weights[k][i] : 0;
                    speed[k][i] = MOMENTUM * speed[k][i] - RATE * (1 - MOMENTUM) * (slope[k][i] + shrink);
                    weights[k][i] += speed[k][i];
                }
            }
        }
        return onRawValues(weights, mean, spread);
    }

    private static void moments(List<Example> examples, double[] mean, double[] spread) {
        for (int i = 0; i < mean.length; i++) {
            int at = i;
            mean[i] =
                    examples.stream().mapToDouble(e -> e.values()[at]).average().orElse(0);
            double variance = examples.stream()
                    .mapToDouble(e -> (e.values()[at] - mean[at]) * (e.values()[at] - mean[at]))
                    .average()
                    .orElse(0);
            spread[i] = Math.max(Math.sqrt(variance), 0.05);
        }
    }

    private static void addSlope(
            Example e, double[][] weights, double[] mean, double[] spread, double total, double[][] slope) {
        int n = mean.length;
        double[] p = new double[weights.length];
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            double score = weights[k][n];
            for (int i = 0; i < n; i++) {
                score += weights[k][i] * (e.values()[i] - mean[i]) / spread[i];
            }
            p[k] = Math.exp(Math.min(50, score));
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            double miss = (p[k] / sum - (k == e.label() ? 1 : 0)) * e.weight() / total;
            for (int i = 0; i < n; i++) {
                slope[k][i] += miss * (e.values()[i] - mean[i]) / spread[i];
            }
            slope[k][n] += miss;
        }
    }

    private static double[][] onRawValues(double[][] weights, double[] mean, double[] spread) {
        for (double[] w : weights) {
            for (int i = 0; i < mean.length; i++) {
                w[i] /= spread[i];
                w[mean.length] -= w[i] * mean[i];
            }
        }
        return weights;
    }
}
