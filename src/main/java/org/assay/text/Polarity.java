package org.assay.text;

/** Whether a statement asserts or denies. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
