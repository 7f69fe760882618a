package org.assay.standing;

/** What the sources say of a claim. */
public enum Agreement {
    AGREE,
    CONFLICT,
    SINGLE_SOURCE
}
