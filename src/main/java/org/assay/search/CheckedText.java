package org.assay.search;

import java.util.List;
import java.util.Set;
import org.assay.relation.PairLabel;
import org.assay.text.Span;

/**
 * A text beside what the knowledge base knows of it.
 *
 * @param text as it was given; all spans are in it
 * @param sentences how many passages it has, headings not counted
 * @param said what it says that can be checked, in its order
 */
public record CheckedText(String text, int sentences, List<Said> said) {

    /** What is known of a statement. */
    public enum Known {
        /** A claim says the same, or implies it. */
        SAME,
        /** A claim contradicts it. */
        OPPOSITE,
        /** A claim comes near without saying the same or the opposite. */
        CLOSE,
        NOTHING
    }

    /**
     * A statement of the text.
     *
     * @param span where it is said
     * @param statement what it says, readable without the text
     * @param findings the claims that bear on it: the same first, then the opposite, then the close ones
     */
    public record Said(Span span, String statement, List<Finding> findings) {

        /** What the first finding tells. */
        public Known known() {
            return findings.isEmpty() ? Known.NOTHING : findings.getFirst().known();
        }
    }

    /**
     * A claim that bears on a statement.
     *
     * @param relation how the statement stands to the claim
     * @param score calibrated probability of the relation, 0 to 1
     * @param likeness cosine of both in meaning, -1 to 1
     * @param reasons what decided it, in plain words
     */
    public record Finding(long claimId, PairLabel relation, double score, double likeness, List<String> reasons) {

        /** From this score on a claim lends its verdict: agreement and conflict are then right in 80 of 100 neighbours. */
        static final double SURE = 0.85;

        private static final Set<PairLabel> SAME = Set.of(PairLabel.EQUIVALENT, PairLabel.ENTAILED_BY);
        private static final Set<PairLabel> OPPOSITE =
                Set.of(PairLabel.CONTRADICTS, PairLabel.SUPERSEDES, PairLabel.SUPERSEDED_BY);

        /** What this claim tells of the statement; what is less than {@link #SURE} only comes close. */
        public Known known() {
            if (score < SURE) {
                return Known.CLOSE;
            }
            return SAME.contains(relation) ? Known.SAME : OPPOSITE.contains(relation) ? Known.OPPOSITE : Known.CLOSE;
        }
    }
}
