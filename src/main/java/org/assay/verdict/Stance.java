package org.assay.verdict;

/** What a citation does for the claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
