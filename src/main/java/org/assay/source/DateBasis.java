package org.assay.source;

/** How a date is known. */
public enum DateBasis {
    STATED,
    INFERRED,
    EDITOR
}
