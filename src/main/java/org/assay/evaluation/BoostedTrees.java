package org.assay.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.assay.relation.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Fits gradient-boosted trees for several classes: one small tree a class and round, each a Newton step on the deviance
 * (Friedman, Greedy Function Approximation, 2001; Chen and Guestrin, XGBoost, 2016, equations 5 to 7), on some of the
 * examples drawn anew each round (Friedman, Stochastic Gradient Boosting, 2002). The same examples give the same trees.
 *
 * @param rounds trees for each class
 * @param rate how far each step goes, 0 to 1
 * @param leaves the most leaves of a tree
 * @param fewest the least examples in a leaf
 * @param penalty L2 penalty of a leaf, in examples
 * @param drawn the share of the examples that a round sees, over 0 to 1
 */
record BoostedTrees(int rounds, double rate, int leaves, int fewest, double penalty, double drawn) {

    private static final int BINS = 48;
    private static final int SEED = 1;

    /** One example: its numbers, its class from 0 on, and how much it counts, 1 on average. */
    record Example(double[] values, int label, double weight) {}

    /** For each round one tree a class; their values add up to the logarithm of what is likely, up to a constant. */
    List<List<Tree>> fit(List<Example> examples, int classes) {
        Binned data = Binned.of(examples);
        int n = examples.size();
        double[][] scores = new double[classes][n];
        List<List<Tree>> all = new ArrayList<>();
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            double[][] likely = likely(scores);
            int[] rows = IntStream.range(0, n)
                    .filter(i -> random.nextDouble() < drawn)
                    .toArray();
            List<Tree> step = IntStream.range(0, classes)
                    .parallel()
                    .mapToObj(k -> {
                        double[] slope = new double[n];
                        double[] bend = new double[n];
                        for (int i = 0; i < n; i++) {
                            Example e = examples.get(i);
                            double p = likely[k][i];
                            slope[i] = e.weight * ((e.label == k ? 1 : 0) - p);
                            bend[i] = e.weight * Math.max(p * (1 - p), 1e-6);
                        }
                        return tree(data, rows, slope, bend);
                    })
                    .toList();
            for (int k = 0; k < classes; k++) {
                for (int i = 0; i < n; i++) {
                    scores[k][i] += step.get(k).value(examples.get(i).values);
                }
            }
            all.add(step);
        }
        return all;
    }

    private static double[][] likely(double[][] scores) {
        int n = scores[0].length;
        double[][] p = new double[scores.length][n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int k = 0; k < p.length; k++) {
                p[k][i] = Math.exp(scores[k][i]);
                sum += p[k][i];
            }
            for (int k = 0; k < p.length; k++) {
                p[k][i] /= sum;
            }
        }
        return p;
    }

    /** Grows a tree leaf by leaf, the one that gains most first. */
    private Tree tree(Binned data, int[] rows, double[] slope, double[] bend) {
        Growing growing = new Growing();
        PriorityQueue<Leaf> open = new PriorityQueue<>(
                Comparator.comparingDouble((Leaf leaf) -> -leaf.gain()).thenComparingInt(leaf -> leaf.node));
        open.add(leaf(data, rows, slope, bend, growing));
        int count = 1;
        while (count < leaves && !open.isEmpty()) {
            Leaf leaf = open.remove();
            Split split = leaf.split;
            if (split == null) {
                break;
            }
            byte[] column = data.bins[split.feature];
            int[] low =
                    Arrays.stream(leaf.rows).filter(i -> column[i] <= split.bin).toArray();
            int[] high =
                    Arrays.stream(leaf.rows).filter(i -> column[i] > split.bin).toArray();
            Leaf left = leaf(data, low, slope, bend, growing);
            Leaf right = leaf(data, high, slope, bend, growing);
            growing.split(leaf.node, split.feature, data.edges[split.feature][split.bin], left.node, right.node);
            open.add(left);
            open.add(right);
            count++;
        }
        return growing.tree();
    }

    private Leaf leaf(Binned data, int[] rows, double[] slope, double[] bend, Growing growing) {
        double slopes = Arrays.stream(rows).mapToDouble(i -> slope[i]).sum();
        double bends = Arrays.stream(rows).mapToDouble(i -> bend[i]).sum();
        int node = growing.leaf(rate * slopes / (bends + penalty));
        return new Leaf(node, rows, split(data, rows, slope, bend, slopes, bends));
    }

    private @Nullable Split split(Binned data, int[] rows, double[] slope, double[] bend, double slopes, double bends) {
        Split best = null;
        double whole = slopes * slopes / (bends + penalty);
        for (int f = 0; f < data.bins.length; f++) {
            double[] slopeIn = new double[BINS + 1];
            double[] bendIn = new double[BINS + 1];
            int[] countIn = new int[BINS + 1];
            byte[] column = data.bins[f];
            for (int i : rows) {
                slopeIn[column[i]] += slope[i];
                bendIn[column[i]] += bend[i];
                countIn[column[i]]++;
            }
            double s = 0;
            double b = 0;
            int count = 0;
            for (int bin = 0; bin < data.edges[f].length; bin++) {
                s += slopeIn[bin];
                b += bendIn[bin];
                count += countIn[bin];
                if (count < fewest || rows.length - count < fewest) {
                    continue;
                }
                double gain = s * s / (b + penalty) + (slopes - s) * (slopes - s) / (bends - b + penalty) - whole;
                if (gain > (best == null ? 1e-9 : best.gain)) {
                    best = new Split(f, bin, gain);
                }
            }
        }
        return best;
    }

    private record Split(int feature, int bin, double gain) {}

    private record Leaf(int node, int[] rows, @Nullable Split split) {

        double gain() {
            return split == null ? 0 : split.gain;
        }
    }

    /** The examples with each number replaced by the range it lies in; a range ends at its edge, which belongs to it. */
    private record Binned(byte[][] bins, double[][] edges) {

        static Binned of(List<Example> examples) {
            int features = examples.getFirst().values.length;
            byte[][] bins = new byte[features][examples.size()];
            double[][] edges = new double[features][];
            for (int f = 0; f < features; f++) {
                int at = f;
                double[] column =
                        examples.stream().mapToDouble(e -> e.values[at]).toArray();
                edges[f] = edges(column);
                for (int i = 0; i < column.length; i++) {
                    int place = Arrays.binarySearch(edges[f], column[i]);
                    bins[f][i] = (byte) (place >= 0 ? place : -place - 1);
                }
            }
            return new Binned(bins, edges);
        }

        /** Values between which the column is cut into ranges that hold about as many examples each. */
        private static double[] edges(double[] column) {
            double[] sorted = column.clone();
            Arrays.sort(sorted);
            double last = sorted[sorted.length - 1];
            return IntStream.range(1, BINS + 1)
                    .mapToDouble(i -> sorted[(int) ((long) i * (sorted.length - 1) / (BINS + 1))])
                    .distinct()
                    .filter(edge -> edge < last)
                    .toArray();
        }
    }

    /** The nodes of a tree as they come. */
    private static final class Growing {

        private final List<Integer> features = new ArrayList<>();
        private final List<Double> numbers = new ArrayList<>();
        private final List<Integer> lefts = new ArrayList<>();
        private final List<Integer> rights = new ArrayList<>();

        int leaf(double value) {
            features.add(Tree.LEAF);
            numbers.add(value);
            lefts.add(0);
            rights.add(0);
            return features.size() - 1;
        }

        void split(int node, int feature, double edge, int left, int right) {
            features.set(node, feature);
            numbers.set(node, edge);
            lefts.set(node, left);
            rights.set(node, right);
        }

        Tree tree() {
            return new Tree(
                    features.stream().mapToInt(i -> i).toArray(),
                    numbers.stream().mapToDouble(d -> Math.round(d * 1e5) / 1e5).toArray(),
                    lefts.stream().mapToInt(i -> i).toArray(),
                    rights.stream().mapToInt(i -> i).toArray());
        }
    }
}
