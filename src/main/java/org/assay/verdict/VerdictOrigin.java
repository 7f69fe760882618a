package org.assay.verdict;

/** Where a verdict was given. */
public enum VerdictOrigin {
    CORPUS,
    EDITOR
}
