package org.assay.evaluation;

import org.assay.relation.PairLabel;

/** How annotated data says that two statements stand to each other. */
public enum PairTruth {
    AGREE,
    CONFLICT,
    OUTDATED,
    UNRELATED;

    /** What the classifier's label comes to in these words. */
    public static PairTruth of(PairLabel label) {
        return switch (label) {
            case EQUIVALENT, ENTAILS, ENTAILED_BY -> AGREE;
            case CONTRADICTS -> CONFLICT;
            case SUPERSEDES, SUPERSEDED_BY -> OUTDATED;
            case QUALIFIES, QUALIFIED_BY, UNRELATED -> UNRELATED;
        };
    }
}
