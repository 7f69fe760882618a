package org.assay.verdict;

/** What an editor says of a claim. */
public enum Rating {
    TRUE,
    MOSTLY_TRUE,
    MISLEADING,
    MOSTLY_FALSE,
    FALSE,
    OUTDATED,
    UNVERIFIABLE
}
