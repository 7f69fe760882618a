package org.assay.claim;

/** Ids of a statement and of the source that says it. */
public record SaidBy(long statement, long source) {}
