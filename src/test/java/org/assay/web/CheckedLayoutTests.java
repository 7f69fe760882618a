package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.text.Span;
import org.assay.web.CheckPage.Paragraph;
import org.assay.web.CheckPage.Piece;
import org.assay.web.CheckedLayout.Marked;
import org.junit.jupiter.api.Test;

class CheckedLayoutTests {

    private static final String TEXT = "Tea is old. Green tea, which is bitter, sells well.\n\nWe like it.";

    @Test
    void keepsEveryCharacterOfEveryParagraph() {
        List<Paragraph> paragraphs = CheckedLayout.paragraphs(TEXT, List.of(mark("Tea is old.", Finding.OPEN, 1)));

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.stream()
                        .flatMap(paragraph -> paragraph.pieces().stream())
                        .map(Piece::text)
                        .collect(Collectors.joining("\n\n")))
                .isEqualTo("Tea is old.\n\n Green tea, which is bitter, sells well.\n\nWe like it.");
    }

    @Test
    void marksAStatementInsideAnotherOnTopAndNumbersBothWhereTheyEnd() {
        List<Piece> pieces = CheckedLayout.paragraphs(
                        TEXT,
                        List.of(
                                mark("Green tea, which is bitter, sells well.", Finding.FALLS, 1),
                                mark("which is bitter", Finding.STANDS, 2)))
                .getFirst()
                .pieces();

        assertThat(pieces)
                .extracting(Piece::text, Piece::finding, Piece::note, Piece::ends)
                .containsExactly(
                        tuple("Tea is old. ", null, 0, List.of()),
                        tuple("Green tea, ", Finding.FALLS, 1, List.of()),
                        tuple("which is bitter", Finding.STANDS, 2, List.of(2)),
                        tuple(", sells well.", Finding.FALLS, 1, List.of(1)));
    }

    private static Marked mark(String words, Finding finding, int note) {
        int start = TEXT.indexOf(words);
        return new Marked(new Span(start, start + words.length()), finding, note);
    }
}
