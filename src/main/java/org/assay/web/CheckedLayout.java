package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.text.Span;
import org.assay.web.CheckPage.Paragraph;
import org.assay.web.CheckPage.Piece;

/** Lays a checked text out: every character in its order, its statements marked where they are said. */
final class CheckedLayout {

    /** A statement of the text: where it is said, its mark and the number of its note. */
    record Marked(Span span, Finding finding, int note) {}

    private static final Comparator<Marked> SHORTEST_ON_TOP =
            Comparator.<Marked>comparingInt(one -> one.span().length()).thenComparing(Marked::note);

    private CheckedLayout() {}

    /**
     * The paragraphs of a text; blank lines are left out.
     *
     * @param marked in any order; spans may overlap
     */
    static List<Paragraph> paragraphs(String text, List<Marked> marked) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Stretches<Marked> stretches = new Stretches<>(marked, Marked::span, SHORTEST_ON_TOP);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            Span line = new Span(start, end < 0 ? text.length() : end);
            if (!line.in(text).isBlank()) {
                paragraphs.add(new Paragraph(stretches.of(line).stream()
                        .map(stretch -> piece(text, stretch))
                        .toList()));
            }
            start = line.end() + 1;
        }
        return paragraphs;
    }

    private static Piece piece(String text, Stretches.Stretch<Marked> stretch) {
        List<Integer> ends =
                stretch.ending().stream().map(Marked::note).sorted().toList();
        String words = stretch.span().in(text);
        Marked top = stretch.top();
        return top == null ? new Piece(words, null, 0, ends) : new Piece(words, top.finding(), top.note(), ends);
    }
}
