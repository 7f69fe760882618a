package org.assay.evaluation;

import java.util.List;
import java.util.Random;
import org.assay.extraction.LinearModel;

/** Fits a {@link LinearModel} by Adam with decoupled weight decay; the same rows give the same weights. */
final class SoftmaxRegression {

    /** One row: its features, its class, how much it counts. */
    record Row(float[] features, int label, float weight) {}

    private static final int BATCH = 64;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    private final int classes;
    private final int size;
    private final double rate;
    private final double decay;
    private final int epochs;

    SoftmaxRegression(int classes, int size, double rate, double decay, int epochs) {
        this.classes = classes;
        this.size = size;
        this.rate = rate;
        this.decay = decay;
        this.epochs = epochs;
    }

    LinearModel fit(List<Row> rows) {
        int parameters = classes * (size + 1);
        double[] w = new double[parameters];
        double[] m = new double[parameters];
        double[] v = new double[parameters];
        double[] gradient = new double[parameters];
        int[] order = new int[rows.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(1);
        int step = 0;
        int steps = epochs * ((order.length + BATCH - 1) / BATCH);
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int from = 0; from < order.length; from += BATCH) {
                java.util.Arrays.fill(gradient, 0);
                int to = Math.min(order.length, from + BATCH);
                for (int i = from; i < to; i++) {
                    add(rows.get(order[i]), w, gradient, 1.0 / (to - from));
                }
                step++;
                double now = rate * (1 - (double) step / (steps + 1));
                double first = 1 - Math.pow(FIRST, step);
                double second = 1 - Math.pow(SECOND, step);
                for (int p = 0; p < parameters; p++) {
                    m[p] = FIRST * m[p] + (1 - FIRST) * gradient[p];
                    v[p] = SECOND * v[p] + (1 - SECOND) * gradient[p] * gradient[p];
                    w[p] -= now * (m[p] / first / (Math.sqrt(v[p] / second) + 1e-8) + decay * w[p]);
                }
            }
        }
        return model(w);
    }

    private void add(Row row, double[] w, double[] gradient, double share) {
        double[] p = new double[classes];
        double highest = Double.NEGATIVE_INFINITY;
        float[] x = row.features();
        for (int c = 0; c < classes; c++) {
            double sum = w[c * (size + 1) + size];
            int base = c * (size + 1);
            for (int i = 0; i < size; i++) {
                sum += w[base + i] * x[i];
            }
            p[c] = sum;
            highest = Math.max(highest, sum);
        }
        double total = 0;
        for (int c = 0; c < classes; c++) {
            p[c] = Math.exp(p[c] - highest);
            total += p[c];
        }
        for (int c = 0; c < classes; c++) {
            double error = (p[c] / total - (c == row.label() ? 1 : 0)) * row.weight() * share;
            int base = c * (size + 1);
            for (int i = 0; i < size; i++) {
                gradient[base + i] += error * x[i];
            }
            gradient[base + size] += error;
        }
    }

    private LinearModel model(double[] w) {
        float[][] weights = new float[classes][size];
        float[] biases = new float[classes];
        for (int c = 0; c < classes; c++) {
            for (int i = 0; i < size; i++) {
                weights[c][i] = (float) w[c * (size + 1) + i];
            }
            biases[c] = (float) w[c * (size + 1) + size];
        }
        return new LinearModel(weights, biases);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
