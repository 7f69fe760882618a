package org.assay.claim;

/** Who worded a claim's text. */
public enum Wording {
    PROGRAM,
    CORPUS,
    EDITOR
}
