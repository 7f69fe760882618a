package org.assay.relation;

/** What an editor can say of two claims. */
public enum Answer {
    CONFLICT,
    SAME_CLAIM,
    OUTDATED,
    QUALIFIES,
    UNRELATED,
    /** The second was told apart from the first; not an answer to a suggestion. */
    SEPARATE
}
