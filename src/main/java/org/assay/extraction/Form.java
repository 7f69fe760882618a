package org.assay.extraction;

/** What a block of an article is by its look. */
enum Form {
    /** A heading with a mark of its own. */
    MARKED_HEADING,
    /** A line that only looks like one. */
    HEADING,
    /** A line that announces the list after it. */
    LEAD_IN,
    PARAGRAPH,
    ITEM,
    TABLE_HEAD,
    TABLE_ROW,
    FIGURE,
    CODE,
    BYLINE,
    NAVIGATION,
    BOILERPLATE
}
