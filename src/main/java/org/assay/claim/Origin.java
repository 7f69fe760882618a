package org.assay.claim;

/** Where a statement comes from. */
public enum Origin {
    /** The program read it out of the article. */
    EXTRACTED,
    /** A corpus lists it as a place where a curated claim is made. */
    CURATED,
    /** An editor read it out of the article. */
    EDITOR
}
