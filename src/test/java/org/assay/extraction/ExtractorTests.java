package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assay.source.PassageKind;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.StatementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way from text to statements, with the real models; golden files are renewed by {@code -Dassay.golden=write}. */
class ExtractorTests {

    private static final Path ARTICLES = Path.of("corpus/articles");
    private static final Path GOLDEN = Path.of("src/test/resources/org/assay/extraction");
    private static final Extractor EXTRACTOR = extractor();

    private static Extractor extractor() {
        Language language = Language.open();
        return new Extractor(language, Embedder.open(), new StatementReader(language));
    }

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsTheCorpusAsRecorded(Path article) throws IOException {
        Path golden = GOLDEN.resolve(article.getFileName().toString().replace(".txt", ".expected"));
        String read = printed(Files.readString(article));
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    private static String printed(String text) {
        StringBuilder printed = new StringBuilder();
        for (ReadPassage passage : EXTRACTOR.extract(text, null).passages()) {
            printed.append("%d-%d %s %s%n"
                    .formatted(passage.span().start(), passage.span().end(), passage.kind(), passage.reason()));
            for (ReadStatement statement : passage.statements()) {
                printed.append("    %s <%s>%s%n"
                        .formatted(statement.text(), statement.subject(), statement.certain() ? "" : " ?"));
            }
        }
        return printed.toString().replace("\r\n", "\n");
    }

    @Test
    void givesTheSameAnswerTwice() {
        String text = "Rye bread\n\nRye bread is denser than wheat bread. It contains gluten.";

        assertThat(EXTRACTOR.extract(text, null)).isEqualTo(EXTRACTOR.extract(text, null));
    }

    @Test
    void findsFactsAndLeavesAdviceQuestionsAndNavigationOut() {
        Extraction extraction = EXTRACTOR.extract("""
                Ibuprofen and paracetamol

                Ibuprofen was patented in Britain in 1962. Which one is better for a headache?

                Always ask your pharmacist before you take both.

                Share this: Twitter · LinkedIn · Email
                """, null);

        assertThat(extraction.passages())
                .filteredOn(ReadPassage::kept)
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.reason()).isEqualTo(Reason.FACT);
                    assertThat(passage.statements())
                            .extracting(ReadStatement::text)
                            .containsExactly("Ibuprofen was patented in Britain in 1962.");
                });
        assertThat(extraction.passages())
                .extracting(ReadPassage::reason)
                .contains(Reason.HEADING, Reason.QUESTION, Reason.NAVIGATION);
    }

    @Test
    void completesVerblessItemsFromTheirHeading() {
        List<String> read = statements("""
                Cast iron or stainless steel?

                Cast iron holds heat better than stainless steel, and Cast iron weighs more. A pan of Stainless Steel weighs less than Cast Iron.

                Cast Iron Disadvantages

                - Not suitable for acidic sauces.
                - Weighs up to 3 kg.
                """);

        assertThat(read).contains("Cast Iron is not suitable for acidic sauces.", "Cast Iron weighs up to 3 kg.");
    }

    @Test
    void tellsWhichSideOfAComparisonAHeadingIsAbout() {
        List<String> read = statements("""
                Mid-drive vs hub motor

                Mid-Drive Disadvantages
                Wears out chains up to three times faster

                Hub Motor Advantages
                Cheap to replace in an afternoon
                """);

        assertThat(read)
                .contains(
                        "Mid-drive wears out chains up to three times faster.",
                        "Hub motor is cheap to replace in an afternoon.");
    }

    @Test
    void tellsWhichQuestionAnItemAnswers() {
        List<String> read = statements("""
                Castle Dunmorrow

                The castle was begun in 1138.

                Is there parking?

                - 120 spaces, six of them accessible, 300 metres from the gatehouse
                """);

        assertThat(read)
                .contains(
                        "Castle Dunmorrow, Is there parking: 120 spaces, six of them accessible, 300 metres from the gatehouse.");
    }

    @Test
    void leavesOutAnAnswerBeforeWhatExplainsIt() {
        List<String> read = statements("""
                Vitamin C

                Does cooking destroy it?
                Partly; boiling loses 50 per cent of the vitamin, twice as much as steaming.
                """);

        assertThat(read).isNotEmpty().noneMatch(text -> text.contains("Partly"));
        assertThat(Openings.without("No. 5 is the fastest of the trams")).startsWith("No. 5");
        assertThat(Openings.without("Sometimes, babies refuse the bottle")).startsWith("Sometimes");
    }

    @Test
    void readsATableOfThingsByItsColumns() {
        List<String> read = statements("""
                Hub gear or derailleur?

                | | Hub gear | Derailleur |
                |---|---|---|
                | Efficiency | 90 % | 95 % |
                | Weight | 1.6 kg | 1.1 kg |
                """);

        assertThat(read).contains("The efficiency of hub gear is 90 %.", "The weight of derailleur is 1.1 kg.");
    }

    @Test
    void takesAPronounForWhatTheSentenceBeforeIsAbout() {
        List<String> read = statements("""
                Halden Commuter review

                The Halden weighs 17.2 kg, which is light for something with mudguards, a rack and lights included.
                Its rear-hub motor puts out 40 Nm.
                """);

        assertThat(read).contains("The Halden's rear-hub motor puts out 40 Nm.");
    }

    @Test
    void resolvesPronounsWithinAParagraph() {
        List<String> read = statements(
                "Lisbon\n\nThe Tram 28 line opened in 1914. It crosses the district of Alfama and is 7 kilometres long.");

        assertThat(read).anySatisfy(text -> assertThat(text).startsWith("Lisbon: The Tram 28 line crosses"));
    }

    @Test
    void saysWhatAStatementIsAboutWhereItsWordsDoNot() {
        List<String> read = statements("""
                District heating

                District heating is common in Denmark. Customers cannot change supplier, and 10 per cent of the heat is lost in pipes.
                """);

        assertThat(read)
                .contains(
                        "District heating is common in Denmark.",
                        "District heating: Customers cannot change supplier.");
    }

    @Test
    void findsTheThingOfTheArticleAmongTheWordsOfItsTitle() {
        Extraction extraction = EXTRACTOR.extract("""
                Repotting a Monstera without tears

                The roots fill a pot of 20 cm within two years. Yellow leaves are a sign of too much water.
                """, null);

        assertThat(extraction.passages())
                .flatExtracting(ReadPassage::statements)
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.text()).startsWith("Monstera: ");
                    assertThat(statement.subject()).isEqualTo("Monstera");
                });
    }

    @Test
    void cutsTheThingOfATitleBeforeItsVerb() {
        List<String> read = statements("""
                Houseplants you can't kill

                Most houseplants come from the tropics. Yellow leaves are a sign of too much water.
                """);

        assertThat(read).contains("Houseplants: Yellow leaves are a sign of too much water.");
    }

    @Test
    void spellsAContractedVerbOutBehindTheNameOfItsSubject() {
        List<String> read = statements("""
                Lake Sevan

                Lake Sevan lies 1,900 metres above the sea. It's the largest lake of Armenia.
                """);

        assertThat(read).contains("Lake Sevan is the largest lake of Armenia.");
    }

    @Test
    void readsAParticipleBeforeAClauseAsPartOfIt() {
        List<String> read = statements("""
                Tessel Shipping

                Founded in 2011, Tessel Shipping employs 240 people in Rotterdam.
                """);

        assertThat(read)
                .contains("Tessel Shipping was founded in 2011.", "Tessel Shipping employs 240 people in Rotterdam.");
    }

    @Test
    void putsNoSideOfAComparisonBeforeWhatNamesTheOther() {
        List<String> read = statements("""
                # Trello vs Asana

                ## Trello

                Trello was launched in 2011 and Trello has 50 million users. Asana was founded by Dustin Moskovitz in 2008.
                Asana has 3 million paying users.
                """);

        assertThat(read).contains("Asana has 3 million paying users.");
    }

    @Test
    void resolvesAPronounBeforeAnAdverbAndLeavesTheIdiomAlone() {
        List<String> read = statements("""
                # Zermatt Express

                The Zermatt Express opened in 1930. It also carries about 200,000 passengers a year.
                When it comes to height, the line reaches 2,033 metres.
                """);

        assertThat(read)
                .contains("The Zermatt Express also carries about 200,000 passengers a year.")
                .noneMatch(text -> text.contains("Express comes to"));
    }

    @Test
    void namesASubjectWithoutWhatOpensTheSentence() {
        Extraction extraction = EXTRACTOR.extract("""
                Why heating costs have fallen in the north

                In winter most households, which own a heat pump, use 40 per cent less electricity than in 1990.
                """, null);

        assertThat(extraction.passages())
                .flatExtracting(ReadPassage::statements)
                .extracting(ReadStatement::subject)
                .contains("households");
    }

    @Test
    void takesFiguresApartThatStandSideBySide() {
        List<String> read = statements(
                "Marathon running\n\nIn a study of marathon races, 28% of men and 17% of women hit the wall.");

        assertThat(read)
                .contains(
                        "In a study of marathon races, 28% of men hit the wall.",
                        "In a study of marathon races, 17% of women hit the wall.");
    }

    @Test
    void readsAFigureAndItsCaptionAsOnePassage() {
        Extraction extraction =
                EXTRACTOR.extract("Glencoe Lodge\n\n81%\n\nof guests come back\n\n120\n\nrooms available\n", null);

        assertThat(extraction.passages())
                .filteredOn(p -> p.kind() == PassageKind.FIGURE)
                .hasSize(2)
                .last()
                .satisfies(p -> assertThat(p.statements())
                        .extracting(ReadStatement::text)
                        .containsExactly("Glencoe Lodge: 120 rooms are available."));
    }

    @Test
    void keepsOffsetsExactOnDamagedText() throws IOException {
        Random random = new Random(7);
        String article = Files.readString(articles().toList().get(3));
        String[] damage = {
            "\r\n", "\u200b", "\ud83d\ude00", "\ud800", "\u05d0\u05d1", "\n\n", "|", "```", "(", "\t", "...", " - "
        };
        for (int round = 0; round < 12; round++) {
            StringBuilder text = new StringBuilder(article.substring(0, 2500));
            for (int i = 0; i < 60; i++) {
                int at = random.nextInt(text.length());
                if (i % 3 == 0) {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
                } else {
                    text.insert(at, damage[random.nextInt(damage.length)]);
                }
            }
            String whole = text.toString();
            int last = 0;
            for (ReadPassage passage : EXTRACTOR.extract(whole, null).passages()) {
                assertThat(passage.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(passage.span().in(whole)).isNotBlank();
                last = passage.span().end();
                for (ReadStatement statement : passage.statements()) {
                    assertThat(passage.span().covers(statement.span())).isTrue();
                }
            }
        }
    }

    @Test
    void announcesAListWithTheLastSentenceBeforeItAlone() {
        String article = """
                Lake Sevan

                Lake Sevan lies 1,900 metres above the sea. Its water feeds 28 rivers. These fish live in it:
                - Sevan trout
                - Crayfish, since 1984
                """;

        assertThat(EXTRACTOR.extract(article, null).passages())
                .extracting(passage -> passage.span().in(article).strip())
                .contains(
                        "Lake Sevan lies 1,900 metres above the sea.",
                        "Its water feeds 28 rivers.",
                        "These fish live in it:");
    }

    @Test
    void readsATitleInCapitalsAsTheTextWritesItsWords() {
        List<String> read = statements("""
                What Coffee Does to Your Body: The Full Picture

                A cup of coffee holds 90 mg of caffeine. Instant coffee holds 60 mg. The effect sets in after 15 to 45 minutes and lasts for hours.
                """);

        assertThat(read).contains("Coffee: The effect sets in after 15 to 45 minutes and lasts for hours.");
    }

    @Test
    void knowsANameFromTheHeadingBeforeAColon() {
        List<String> read = statements("""
                Container tools

                Most clouds sell managed containers today.

                Nomad: one binary, many workloads

                Nomad runs plain binaries and virtual machines. It is much lighter than other tools.
                """);

        assertThat(read).contains("Nomad is much lighter than other tools.");
    }

    @Test
    void takesASinglePronounForNoPairOfThings() {
        List<String> read = statements("""
                Kayaks vs Canoes

                Kayaks and Canoes are boats with a paddle. It carries up to 300 kg on a lake.
                """);

        assertThat(read).noneMatch(text -> text.contains("Canoes carries"));
    }

    @Test
    void readsRowsWhoseCellsNameTheirColumns() {
        List<String> read = statements("""
                Nuclear power and wind power

                Land use | Nuclear: very low | Wind: high
                Fuel | Nuclear: uranium, mostly from Kazakhstan | Wind: none
                Waste | Nuclear: radioactive for thousands of years | Wind: blades of glass fibre
                """);

        assertThat(read)
                .anySatisfy(text -> assertThat(text).contains("The land use of Nuclear is very low"))
                .anySatisfy(text -> assertThat(text).contains("The land use of Wind is high"));
    }

    @Test
    void keepsTheLabelOfWhatItSaysWithoutAVerb() {
        List<String> read = statements("""
                Carbon taxes

                Carbon taxes are paid in 39 countries. Carbon taxes raise 100 billion dollars a year.

                - Administrative burden – lower than for trading, which needs registries and auctions
                """);

        assertThat(read).contains("The administrative burden of carbon taxes is lower than for trading.");
    }

    @Test
    void readsEmptyAndBlankTexts() {
        assertThat(EXTRACTOR.extract("", null).passages()).isEmpty();
        assertThat(EXTRACTOR.extract(" \n\t\r\n", null).passages()).isEmpty();
    }

    private static List<String> statements(String text) {
        return EXTRACTOR.extract(text, null).passages().stream()
                .flatMap(p -> p.statements().stream())
                .map(ReadStatement::text)
                .toList();
    }
}
