package org.assay.relation;

import java.util.List;
import java.util.Map;

/**
 * What the classifier says of one pair of statements.
 *
 * @param label how the first stands to the second
 * @param score calibrated probability of the label, 0 to 1
 * @param probabilities of every label that was weighed; they add up to 1
 * @param reasons what decided it, in plain words, weightiest first
 */
public record PairDecision(PairLabel label, double score, Map<PairLabel, Double> probabilities, List<String> reasons) {

    public PairDecision {
        probabilities = Map.copyOf(probabilities);
        reasons = List.copyOf(reasons);
    }
}
