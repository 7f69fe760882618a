package org.assay.text;

/**
 * What a model says of two statements; the three add up to 1.
 *
 * @param supports probability that they support each other
 * @param neutral probability that neither bears on the other
 * @param contradicts probability that they cannot both hold
 */
public record PairScore(double supports, double neutral, double contradicts) {

    public PairScore mean(PairScore other) {
        return new PairScore(
                (supports + other.supports) / 2, (neutral + other.neutral) / 2, (contradicts + other.contradicts) / 2);
    }
}
