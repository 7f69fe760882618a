package org.assay.relation;

/** How one statement stands to another. */
public enum PairLabel {
    EQUIVALENT,
    ENTAILS,
    ENTAILED_BY,
    CONTRADICTS,
    SUPERSEDES,
    SUPERSEDED_BY,
    QUALIFIES,
    QUALIFIED_BY,
    UNRELATED;

    /** How the other statement stands to the one. */
    public PairLabel inverse() {
        return switch (this) {
            case ENTAILS -> ENTAILED_BY;
            case ENTAILED_BY -> ENTAILS;
            case SUPERSEDES -> SUPERSEDED_BY;
            case SUPERSEDED_BY -> SUPERSEDES;
            case QUALIFIES -> QUALIFIED_BY;
            case QUALIFIED_BY -> QUALIFIES;
            default -> this;
        };
    }
}
