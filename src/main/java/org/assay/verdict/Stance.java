package org.assay.verdict;

/** How a citation bears on the claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
