package org.assay.relation;

/** Which two statements a stored judgement is about, and how near they are. */
record Comparison(long judgement, long a, long b, double likeness) {}
