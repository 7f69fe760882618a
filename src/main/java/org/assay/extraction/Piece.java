package org.assay.extraction;

import java.util.List;
import org.assay.source.PassageKind;
import org.assay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A passage before it is judged, with all that its place in the article says about it.
 *
 * @param span where it stands, list mark and label included
 * @param form of the block it belongs to
 * @param words what it says, without list mark and label, each white space one plain space
 * @param offset where {@code words} starts in the article
 * @param headings the headings above it, outermost first
 * @param leadIn the line that announces the list it stands in
 * @param label what its paragraph is labelled with ("Storage: …"), in the piece itself or in an earlier sentence
 * @param block number of the block, in reading order
 * @param index of the sentence in its block, from 0
 * @param count of the sentences in its block
 * @param cells of a table row or figure
 * @param columns what the head of its table names, one for each cell; empty where there is no head
 */
record Piece(
        Span span,
        Form form,
        String words,
        int offset,
        List<String> headings,
        @Nullable String leadIn,
        @Nullable String label,
        int block,
        int index,
        int count,
        List<String> cells,
        List<String> columns) {

    Piece {
        headings = List.copyOf(headings);
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }

    /** Whether it is read with the models: all that is not set aside by its form. */
    boolean isOpen() {
        return switch (form) {
            case MARKED_HEADING, CODE, NAVIGATION, BOILERPLATE, TABLE_HEAD -> false;
            default -> true;
        };
    }

    /** The nearest heading; empty where there is none. */
    String heading() {
        return headings.isEmpty() ? "" : headings.getLast();
    }

    PassageKind kind() {
        return switch (form) {
            case MARKED_HEADING, HEADING -> PassageKind.HEADING;
            case LEAD_IN, PARAGRAPH -> PassageKind.SENTENCE;
            case ITEM -> PassageKind.BULLET;
            case TABLE_HEAD, TABLE_ROW -> PassageKind.TABLE_ROW;
            case FIGURE -> PassageKind.FIGURE;
            case CODE -> PassageKind.CODE;
            case BYLINE -> PassageKind.BYLINE;
            case NAVIGATION, BOILERPLATE -> PassageKind.OTHER;
        };
    }
}
