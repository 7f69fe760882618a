package org.assay.standing;

/** Who must act on a claim. */
public enum Workflow {
    UNREVIEWED,
    IN_REVIEW,
    REVIEWED,
    REVIEW_DUE
}
