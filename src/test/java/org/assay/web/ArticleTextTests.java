package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.source.PassageKind;
import org.assay.text.Span;
import org.assay.web.ArticleText.Passage;
import org.assay.web.ArticleText.Said;
import org.assay.web.SourcePage.Block;
import org.assay.web.SourcePage.BlockKind;
import org.assay.web.SourcePage.Note;
import org.assay.web.SourcePage.Piece;
import org.junit.jupiter.api.Test;

class ArticleTextTests {

    private static final String TEXT = "Tea\n\nGreen tea lowers blood pressure. So we hear.\n- hot\n- cold\n";

    private final List<Passage> passages = List.of(
            new Passage(new Span(0, 3), PassageKind.HEADING, 2, null),
            new Passage(new Span(5, 37), PassageKind.SENTENCE, 0, null),
            new Passage(new Span(38, 49), PassageKind.SENTENCE, 0, new SourcePage.LeftOut("an opinion", "/passages/3")),
            new Passage(new Span(52, 55), PassageKind.BULLET, 0, null),
            new Passage(new Span(58, 62), PassageKind.BULLET, 0, null));

    @Test
    void showsTheWholeTextInItsOrderAndLines() {
        List<Block> blocks = ArticleText.blocks(TEXT, passages, List.of());

        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST);
        assertThat(blocks.get(2).lines()).hasSize(2);
        assertThat(pieces(blocks).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT.replace("\n", "").replace("- ", ""));
    }

    @Test
    void marksOverlappingClaimsWithTheStrongerMarkAndNumbersEachWhereItEnds() {
        List<Said> said = List.of(
                new Said(new Span(5, 37), LineMark.AGREE, 1, "/claims/1", false),
                new Said(new Span(22, 36), LineMark.OUTDATED, 2, "/claims/2", false));

        List<Piece> sentence = pieces(ArticleText.blocks(TEXT, passages, said)).subList(1, 4);

        assertThat(sentence)
                .containsExactly(
                        new Piece("Green tea lowers ", LineMark.AGREE, false, "/claims/1", List.of()),
                        new Piece(
                                "blood pressure",
                                LineMark.OUTDATED,
                                false,
                                "/claims/2",
                                List.of(new Note(2, "/claims/2"))),
                        new Piece(".", LineMark.AGREE, false, "/claims/1", List.of(new Note(1, "/claims/1"))));
    }

    private static List<Piece> pieces(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.sentences().stream())
                .flatMap(sentence -> sentence.pieces().stream())
                .toList();
    }
}
