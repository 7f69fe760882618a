package org.assay.search;

/** The orders in which claims can be shown; equal ones stay in the order of their ids. */
public enum ClaimOrder {
    /** Best match first; without a query, those of most sources. */
    RELEVANCE,
    /** Those with most sources on the weaker side first. */
    DISPUTED,
    /** Those said by most independent sources first. */
    SOURCES,
    /** Those with the newest source first, those without a dated source last. */
    NEWEST,
    /** Those judged last first, those without a verdict last. */
    REVIEWED
}
