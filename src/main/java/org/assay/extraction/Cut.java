package org.assay.extraction;

/**
 * A place where a sentence can be cut.
 *
 * @param end word after the left part
 * @param start first word of the right part
 * @param kind of the right part
 */
record Cut(int end, int start, Kind kind) {

    /** What the right part of a cut has of its own. */
    enum Kind {
        /** Subject and verb. */
        CLAUSE,
        /** A verb; its subject stands in the left part. */
        PREDICATE,
        /** A verb form; subject and auxiliary stand in the left part. */
        SHARED_AUXILIARY
    }
}
