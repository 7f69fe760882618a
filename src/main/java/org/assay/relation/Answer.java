package org.assay.relation;

/** What a reviewer can say of two claims. */
public enum Answer {
    CONFLICT,
    SAME_CLAIM,
    OUTDATED,
    QUALIFIES,
    UNRELATED
}
