package org.assay.claim;

/** Where a statement comes from. */
public enum Origin {
    EXTRACTED,
    CURATED,
    EDITOR
}
