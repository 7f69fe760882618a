package org.assay.text;

/** What sort of fact a statement states. */
public enum ClaimKind {
    QUANTITY,
    DATE,
    CAPABILITY,
    COMPARISON,
    DEFINITION,
    ATTRIBUTION,
    OTHER
}
