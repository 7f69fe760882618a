package org.assay.relation;

/** How one claim stands to another. */
public enum RelationType {
    CONTRADICTS,
    SUPERSEDES,
    QUALIFIES,
    ENTAILS
}
