package org.assay.relation;

/**
 * A decision tree as arrays, a place a node, the root first.
 *
 * @param features which number each node asks for; {@link #LEAF} where it ends
 * @param numbers the greatest number that goes left; at a leaf its value
 * @param lefts where to go on
 * @param rights where to go on beyond that number
 */
public record Tree(int[] features, double[] numbers, int[] lefts, int[] rights) {

    /** Asks for nothing. */
    public static final int LEAF = -1;

    /** What the tree says of some numbers. */
    public double value(double[] values) {
        int node = 0;
        while (features[node] != LEAF) {
            node = values[features[node]] <= numbers[node] ? lefts[node] : rights[node];
        }
        return numbers[node];
    }
}
