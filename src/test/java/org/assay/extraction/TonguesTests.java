package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.text.Language;
import org.assay.text.LanguageDetector;
import org.junit.jupiter.api.Test;

class TonguesTests {

    private static final String GERMAN =
            "Der Hafen von Brenholm wurde 1874 gebaut. Heute legen hier jeden Tag vierzig Schiffe an.\n\n";
    private static final String ENGLISH =
            "The harbour of Brenholm was built in 1874. Today forty ships call at it every day.\n\n";

    private final Sentences sentences = new Sentences(Language.open());
    private final LanguageDetector detector = LanguageDetector.open();

    @Test
    void readsWhatIsInEnglish() {
        List<Piece> pieces = Pieces.of(ENGLISH + "Ships\n\n" + ENGLISH, sentences);
        Tongues tongues = Tongues.of(pieces, detector);

        assertThat(tongues.language()).isEqualTo("en");
        assertThat(pieces).allMatch(tongues::reads);
    }

    @Test
    void readsNothingOutOfAnArticleInAnotherLanguageWithASentenceOfEnglish() {
        List<Piece> pieces = Pieces.of(GERMAN.repeat(6) + "It is what it is.\n", sentences);
        Tongues tongues = Tongues.of(pieces, detector);

        assertThat(tongues.language()).isEqualTo("de");
        assertThat(pieces).noneMatch(tongues::reads);
    }

    @Test
    void leavesOutTheBlocksOfAMixedArticleThatAreNotInEnglishAndWhatStandsBetweenThem() {
        List<Piece> pieces = Pieces.of(ENGLISH + GERMAN + "Oslo, Rom\n\n" + GERMAN + ENGLISH.repeat(2), sentences);
        Tongues tongues = Tongues.of(pieces, detector);

        assertThat(tongues.language()).isEqualTo("en");
        assertThat(pieces)
                .filteredOn(tongues::reads)
                .extracting(Piece::words)
                .isNotEmpty()
                .allMatch(words -> words.contains("harbour") || words.contains("ships"));
        assertThat(pieces).filteredOn(piece -> !tongues.reads(piece)).hasSize(5);
    }
}
