package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assay.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class OutlineTests {

    private static final Sentences SENTENCES = new Sentences(Language.open());

    @Test
    void tellsHeadingsParagraphsAndItemsApart() {
        assertThat(forms("# Vitamin D\n\nIt is made in the skin.\n\n## Sources\n\n- oily fish\n* egg yolk\n3) liver\n"))
                .containsExactly(
                        Form.MARKED_HEADING, Form.PARAGRAPH, Form.MARKED_HEADING, Form.ITEM, Form.ITEM, Form.ITEM);
    }

    @Test
    void recognisesHeadingsByTheirLookAlone() {
        assertThat(
                        forms(
                                "Mortgage types\n\nA tracker follows the base rate of the central bank.\n\nKey points:\n• Fees apply\n"))
                .containsExactly(Form.HEADING, Form.PARAGRAPH, Form.LEAD_IN, Form.ITEM);
    }

    @Test
    void knowsABylineOnOneLineAndOnTwo() {
        assertThat(forms("Cheese needs time.\n\nWritten by\n\nMara Ohl,\n\nGouda keeps for months.\n"))
                .containsExactly(Form.PARAGRAPH, Form.BYLINE, Form.PARAGRAPH);
        assertThat(forms("By Mara Ohl\n\nCheese needs time.\n")).containsExactly(Form.BYLINE, Form.PARAGRAPH);
        assertThat(forms("Words\n\nGouda keeps for months.\n")).doesNotContain(Form.BYLINE);
    }

    @Test
    void joinsHardWrappedLines() {
        List<Piece> pieces = Pieces.of(
                "The treaty was signed by both kings after sixteen years of\nwar between Egypt and Hatti. It survives on clay.",
                SENTENCES);

        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst().words()).endsWith("sixteen years of war between Egypt and Hatti.");
    }

    @Test
    void keepsTheLinesOfAListWithoutMarksApart() {
        List<Piece> pieces = Pieces.of("""
                Hub motor disadvantages
                Punctures are a pain: the axle nuts and the cable have to come off first
                overheats on long climbs

                About three quarters of the electric bikes that were sold in the country last year have such a motor in the hub of the rear wheel.
                """, SENTENCES);

        assertThat(pieces).extracting(Piece::words).contains("overheats on long climbs");
    }

    @Test
    void splitsSentencesAtLostSpacesAndNotAtAbbreviations() {
        List<Piece> pieces = Pieces.of(
                "Some cheeses, e.g. Gouda, keep for months.Others spoil within days. Dr. Lind said so in No. 5.",
                SENTENCES);

        assertThat(pieces)
                .extracting(Piece::words)
                .containsExactly(
                        "Some cheeses, e.g. Gouda, keep for months.",
                        "Others spoil within days.",
                        "Dr. Lind said so in No. 5.");
    }

    @Test
    void cutsFlattenedRowsAtFainterSeamsWhereTheColumnsAskForThem() {
        List<Piece> rows =
                Pieces.of("BoatRinkFerryBarge\nLongest trip80 KM12 KM (calm)3 KM\nHull classCCIron\n", SENTENCES);

        assertThat(rows)
                .extracting(Piece::cells)
                .contains(
                        List.of("Longest trip", "80 KM", "12 KM (calm)", "3 KM"),
                        List.of("Hull class", "C", "C", "Iron"));
    }

    @Test
    void readsARowWithoutASeamAsPartOfTheTableAroundIt() {
        List<Piece> rows =
                Pieces.of("FeatureCopperSteel\nConductsVery wellPoorly\nplain wordsonly\nRustsNeverOften\n", SENTENCES);

        assertThat(rows).extracting(Piece::form).containsOnly(Form.TABLE_HEAD, Form.TABLE_ROW);
        assertThat(rows.getLast().columns()).containsExactly("Feature", "Copper", "Steel");
    }

    @Test
    void givesAColumnToLabelsThatTheHeadLeavesOut() {
        List<Piece> rows = Pieces.of("CopperSteel\nConductsVery wellPoorly\nRustsNeverOften\n", SENTENCES);

        assertThat(rows.getLast().cells()).containsExactly("Rusts", "Never", "Often");
        assertThat(rows.getLast().columns()).containsExactly("", "Copper", "Steel");
    }

    @Test
    void cutsFlattenedTablesAtTheirSeams() {
        List<Piece> rows = Pieces.of(
                "FeatureCopperSteel\nConductsVery wellPoorly\nWeightHeavyHeavier\nRustsNeverOften\n", SENTENCES);

        assertThat(rows)
                .extracting(Piece::cells)
                .contains(List.of("Conducts", "Very well", "Poorly"), List.of("Rusts", "Never", "Often"));
        assertThat(rows.getLast().columns()).containsExactly("Feature", "Copper", "Steel");
    }

    @Test
    void putsFacetsUnderTheThingTheyBelongTo() {
        List<Piece> pieces =
                Pieces.of("# Boilers\n\n## Combi\n\n## Pros\n\n- small\n\n## Cons\n\n- one tap at a time\n", SENTENCES);

        assertThat(pieces.getLast().headings()).containsExactly("Boilers", "Combi", "Cons");
    }

    @Test
    void keepsLabelsWithEverySentenceOfTheirParagraph() {
        List<Piece> pieces = Pieces.of("Riesling: The grape comes from the Rhine. It ripens late.", SENTENCES);

        assertThat(pieces).extracting(Piece::label).containsExactly("Riesling", "Riesling");
        assertThat(pieces.getFirst().words()).isEqualTo("The grape comes from the Rhine.");
    }

    @Test
    void setsCodeAndPageDebrisAside() {
        assertThat(forms("```\nSELECT 1;\n```\nPlease enter your comment!\nRead more »\n"))
                .containsExactly(Form.CODE, Form.BOILERPLATE, Form.NAVIGATION);
    }

    @Test
    void readsAnyTextInLinearTimeWithoutOverlap() {
        Random random = new Random(3);
        String alphabet = "ab C.?! \n\n\r\t|-*#`:;,()\u05d0\ud83d\ude00\ud800\u200b12%";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int last = 0;
            for (Piece piece : Pieces.of(text.toString(), SENTENCES)) {
                assertThat(piece.span().start()).isGreaterThanOrEqualTo(last);
                last = piece.span().end();
            }
        }
        String long_ = "word ".repeat(200_000);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> Pieces.of(long_, SENTENCES));
    }

    private static List<Form> forms(String text) {
        return Outline.of(text).stream().map(Block::form).toList();
    }
}
