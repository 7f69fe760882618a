package org.assay.search;

/** What a part of the index is about; also the kind of a row of the index queue. */
enum UnitKind {
    /** One claim. */
    CLAIM,
    /** The passages of one revision. */
    PASSAGES,
    /** The extracted statements of one revision. */
    STATEMENTS
}
