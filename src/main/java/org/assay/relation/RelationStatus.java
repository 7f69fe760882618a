package org.assay.relation;

/** What has been decided about a relation. */
public enum RelationStatus {
    SUGGESTED,
    CONFIRMED,
    REJECTED
}
