package org.assay.search;

import org.apache.lucene.index.Term;

/**
 * The part of the index that is always replaced as a whole.
 *
 * @param target id of the claim or revision that it holds
 */
record Unit(UnitKind kind, long target) {

    /** The term that all its documents carry. */
    Term term() {
        return new Term(Fields.UNIT, kind + "/" + target);
    }
}
