package org.assay.text;

/** How a stated number stands to the true one. */
public enum Bound {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    BETWEEN
}
