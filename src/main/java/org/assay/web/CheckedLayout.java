package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
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
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            Span line = new Span(start, end < 0 ? text.length() : end);
            if (!line.in(text).isBlank()) {
                paragraphs.add(new Paragraph(pieces(text, line, marked)));
            }
            start = line.end() + 1;
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String text, Span line, List<Marked> marked) {
        List<Marked> here = marked.stream()
                .filter(one -> one.span().overlap(line) > 0)
                .sorted(SHORTEST_ON_TOP)
                .toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(line.start(), line.end()));
        for (Marked one : here) {
            borders.add(Math.max(line.start(), one.span().start()));
            borders.add(Math.min(line.end(), one.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = line.start();
        for (int end : borders.tailSet(start, false)) {
            Span stretch = new Span(start, end);
            Marked top = here.stream()
                    .filter(one -> one.span().covers(stretch))
                    .findFirst()
                    .orElse(null);
            List<Integer> ends = here.stream()
                    .filter(one -> one.span().end() == stretch.end())
                    .map(Marked::note)
                    .sorted()
                    .toList();
            pieces.add(
                    top == null
                            ? new Piece(stretch.in(text), null, 0, ends)
                            : new Piece(stretch.in(text), top.finding(), top.note(), ends));
            start = end;
        }
        return pieces;
    }
}
