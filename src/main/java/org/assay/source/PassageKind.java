package org.assay.source;

/** What a passage is in its article. */
public enum PassageKind {
    HEADING,
    SENTENCE,
    BULLET,
    TABLE_ROW,
    FIGURE,
    CODE,
    BYLINE,
    OTHER
}
