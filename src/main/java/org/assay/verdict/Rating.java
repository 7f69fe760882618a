package org.assay.verdict;

/** What an editor says of a claim. */
public enum Rating {
    TRUE,
    MOSTLY_TRUE,
    MISLEADING,
    MOSTLY_FALSE,
    FALSE,
    OUTDATED,
    UNVERIFIABLE;

    /** Whether it decides about the claim, and so needs evidence. */
    public boolean isDecisive() {
        return this != UNVERIFIABLE;
    }
}
