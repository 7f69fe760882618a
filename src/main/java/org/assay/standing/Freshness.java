package org.assay.standing;

/** How a claim stands in time. */
public enum Freshness {
    CURRENT,
    OUTDATED,
    UNDATED
}
