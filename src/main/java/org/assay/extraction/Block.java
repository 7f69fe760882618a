package org.assay.extraction;

import java.util.List;
import org.assay.text.Span;

/**
 * A part of an article between a line and a page: a heading, a paragraph, a list item, a table row.
 *
 * @param form what it is
 * @param span where it stands, marks included
 * @param content where its words stand, without list or heading marks
 * @param level of a heading, 1 is the highest; 0 otherwise
 * @param cells of a table row, of a figure the number and its caption; empty otherwise
 */
record Block(Form form, Span span, Span content, int level, List<Span> cells) {

    Block {
        cells = List.copyOf(cells);
    }

    static Block of(Form form, Span span) {
        return new Block(form, span, span, 0, List.of());
    }

    static Block of(Form form, Span span, Span content) {
        return new Block(form, span, content, 0, List.of());
    }
}
