package org.assay.search;

/** What a query is held against claims by. */
public enum Matching {
    /** By words and by meaning, as readers search. */
    BOTH,
    /** By words alone (BM25), for comparison. */
    WORDS,
    /** By meaning alone (vectors), for comparison. */
    MEANING
}
