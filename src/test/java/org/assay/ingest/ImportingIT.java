package org.assay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.relation.Judging;
import org.assay.relation.Reviewing;
import org.assay.relation.Thresholds;
import org.assay.search.IndexUpdates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What articles come to, whatever else is in the knowledge base. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "assay.home=target/importing-test/${random.uuid}",
            "assay.corpus=none",
            "assay.serving=false",
            "spring.datasource.url=jdbc:h2:mem:importing-test;DB_CLOSE_DELAY=-1"
        })
class ImportingIT {

    private static final Path ARTICLES = Path.of("corpus/articles");

    private static final String KETTLES = """
            A short history of kettles

            The first electric kettle was sold in 1891 by the Carpenter company.
            An electric kettle boils a litre of water in about three minutes.
            Most kettles in British kitchens hold 1.7 litres.
            The kettle switches itself off by means of a strip of two metals.
            Tea was brought to Europe by Dutch traders in 1610.
            """;

    private static final String DATES = """
            Teapots and kettles

            The first electric kettle was sold in 1922.
            Most teapots hold about 1.1 litres.
            Dutch traders brought tea to Europe in 1610.
            """;

    @Autowired
    private Importing importing;

    @Autowired
    private Incoming incoming;

    @Autowired
    private Judging judging;

    @Autowired
    private SourceDeleting deleting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private IndexUpdates index;

    @Autowired
    private JdbcTemplate database;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        database.execute("set referential_integrity false");
        for (String table : List.of(
                "source",
                "revision",
                "passage",
                "statement",
                "claim",
                "judgement",
                "relation",
                "decision",
                "standing",
                "fingerprint")) {
            database.execute("delete from " + table);
        }
        database.execute("set referential_integrity true");
        index.rebuild();
    }

    @Test
    void countsNearCopiesAsOneSource() throws IOException {
        add("kettles.txt", KETTLES);
        add("reprint.txt", KETTLES.replace("1.7 litres", "two litres"));
        assertThat(sourcesFor("%litre of water%")).isEqualTo(1);

        add(
                "metals.txt",
                "Power in the kitchen\n\nAn electric kettle boils a litre of water in about three minutes. A microwave oven draws 1,200 watts.");
        assertThat(sourcesFor("%litre of water%")).isEqualTo(2);
    }

    @Test
    void countsACopyForItselfOnceItsTextIsAnother() throws IOException {
        add("kettles.txt", KETTLES);
        add("reprint.txt", KETTLES);
        assertThat(sourcesFor("%litre of water%")).isEqualTo(1);

        add(
                "reprint.txt",
                "Power in the kitchen\n\nAn electric kettle boils a litre of water in about three minutes. A microwave oven draws 1,200 watts.");
        assertThat(sourcesFor("%litre of water%")).isEqualTo(2);
    }

    @Test
    void comparesAnewWhatAnotherVersionOfTheClassifierJudged() throws IOException {
        add("kettles.txt", KETTLES);
        add(
                "dates.txt",
                "Teapots and kettles\n\nThe first electric kettle was sold in 1922. Most teapots hold about 1.1 litres.");
        List<String> before = readings();
        assertThat(before).anyMatch(reading -> reading.contains("CONTRADICTS"));
        assertThat(importing.planRenewal()).isEmpty();

        database.update(
                "update judgement set classifier = 'older', label = 'EQUIVALENT', probabilities = 'EQUIVALENT=1.0'");
        database.update("update statement set judged_by = 'older'");
        database.update("delete from relation");
        importing.run(importing.planRenewal().orElseThrow());

        assertThat(readings()).isEqualTo(before);
        assertThat(judging.waiting()).isEmpty();
        assertThat(importing.planRenewal()).isEmpty();
    }

    @Test
    void showsReadersTheSameWhateverCameFirst() throws IOException {
        Map<String, String> articles = Map.of(
                "kettles.txt",
                KETTLES,
                "reprint.txt",
                KETTLES.replace("1.7 litres", "two litres"),
                "dates.txt",
                DATES,
                "power.txt",
                """
                        Power in the kitchen

                        An electric kettle needs about three minutes to boil a litre of water.
                        A microwave oven draws 1,200 watts.
                        The first electric kettle was sold in 1922.
                        """);
        Set<Set<String>> seen = new HashSet<>();
        for (List<String> order : List.of(
                List.of("kettles.txt", "reprint.txt", "dates.txt", "power.txt"),
                List.of("power.txt", "dates.txt", "reprint.txt", "kettles.txt"),
                List.of("dates.txt", "kettles.txt", "power.txt", "reprint.txt"))) {
            empty();
            for (String name : order) {
                add(name, articles.getOrDefault(name, ""));
            }
            seen.add(whatReadersSee());
        }
        assertThat(seen).hasSize(1);
        assertThat(seen.iterator().next())
                .anyMatch(line -> line.contains("CONTRADICTS"))
                .anyMatch(line -> line.contains("dates.txt") && line.contains("power.txt"));
    }

    @Test
    void showsReadersTheSameOfTheCorpusFromWhicheverEndItComesIn() throws IOException {
        List<String> names = corpus();
        Map<List<String>, Set<String>> seen = new HashMap<>();
        for (List<String> order : List.of(names, names.reversed())) {
            empty();
            for (String name : order) {
                add(name, corpusText(name));
            }
            seen.put(order, whatReadersSee());
        }
        assertThat(seen.get(names)).hasSizeGreaterThan(100).isEqualTo(seen.get(names.reversed()));
    }

    @Test
    void showsWhatItWouldHadADeletedSourceNeverComeInAndAChangedOneComeAsItIs() throws IOException {
        List<String> names = corpus();
        String whole = corpusText(names.get(3));
        String changed = whole.substring(0, whole.indexOf("\n\n", whole.length() / 2));
        add(names.get(1), corpusText(names.get(1)));
        add(names.get(3), changed);
        add(names.get(4), corpusText(names.get(4)));
        Set<String> untouched = whatReadersSee();

        empty();
        add(names.get(1), corpusText(names.get(1)));
        add(names.get(0), corpusText(names.get(0)));
        add(names.get(3), whole);
        add(names.get(4), corpusText(names.get(4)));
        add(names.get(3), changed);
        deleting.delete(
                Objects.requireNonNull(database.queryForObject(
                        "select id from source where identity like ?", Long.class, "%" + names.get(0))),
                null,
                "ada");
        importing.settle();
        assertThat(whatReadersSee()).hasSizeGreaterThan(50).isEqualTo(untouched);
    }

    @Test
    void keepsApartWhatAnEditorToldApartUntilItIsTakenBack() throws IOException {
        add("kettles.txt", KETTLES);
        add("dates.txt", DATES);
        assertThat(claimsSaying("Dutch traders brought%")).isEqualTo(claimsSaying("Tea was brought%1610."));

        reviewing.separate(
                Objects.requireNonNull(database.queryForObject(
                        "select id from statement where text like '%Dutch traders brought%'", Long.class)),
                "another tea",
                "ada");
        assertThat(claimsSaying("Dutch traders brought%"))
                .doesNotContainAnyElementsOf(claimsSaying("Tea was brought%1610."));

        add("dates.txt", DATES.replace("1922", "1923"));
        add("power.txt", "Power in the kitchen\n\nA microwave oven draws 1,200 watts.\n");
        assertThat(claimsSaying("Dutch traders brought%"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(claimsSaying("Tea was brought%1610."));

        long relation = Objects.requireNonNull(
                database.queryForObject("select id from relation where detector = 'editor'", Long.class));
        reviewing.undoAll(List.of(relation), "ada");
        importing.settle();
        assertThat(claimsSaying("Dutch traders brought%")).isEqualTo(claimsSaying("Tea was brought%1610."));
    }

    @Test
    void comparesASentenceNeitherWithItsPartsNorWithThemWhereAnotherArticleRepeatsIt() throws IOException {
        String part = "The first electric kettle was sold in 1891";
        String sentence = part + ", and the first stove kettle was sold in 1780.";
        add("kettles.txt", "A short history of kettles\n\n" + sentence + "\n");
        add("metals.txt", "Metals in the kitchen\n\nCopper pans date from 1700. " + sentence + "\n");
        add("dates.txt", "Teapots and kettles\n\nThe first electric kettle was sold in 1922.\n");

        assertThat(compared())
                .contains(Set.of(sentence), Set.of(part + "."))
                .contains(Set.of(part + ".", "The first electric kettle was sold in 1922."))
                .doesNotContain(Set.of(sentence, part + "."));
    }

    @Test
    void relatesNoClaimToAnotherThatTheSameSentenceMakes() throws IOException {
        String whole = "The first electric kettle was sold in 1891, and the first stove kettle was sold in 1780.";
        add("kettles.txt", "A short history of kettles\n\n" + whole + "\n");
        add("dates.txt", "Teapots and kettles\n\nThe first electric kettle was sold in the year 1891.\n");
        assertThat(sourcesFor("The first electric kettle was sold in%1891.")).isEqualTo(2);
        assertThat(database.queryForList(
                        "select f.text || t.text from relation r join claim f on f.id = r.from_claim"
                                + " join claim t on t.id = r.to_claim where f.text = ? or t.text = ?",
                        String.class,
                        whole,
                        whole))
                .isEmpty();
        assertThat(readings())
                .anyMatch(reading -> reading.contains(whole)
                        && reading.contains("in the year 1891")
                        && !reading.contains("UNRELATED=1"));
    }

    @Test
    void comparesTheRowsOfATableWithOtherArticlesAndNotWithEachOther() throws IOException {
        String denmark = "District heating: The share of homes of Denmark is 64%.";
        String finland = "District heating: The share of homes of Finland is 46%.";
        add("heating.txt", """
                District heating

                District heating brings hot water from one plant to many homes.

                | Country | Share of homes |
                |---|---|
                | Denmark | 64% |
                | Finland | 46% |
                """);
        add("north.txt", "Heating in the north\n\nThe share of homes with district heating in Denmark is 50%.\n");

        assertThat(compared())
                .doesNotContain(Set.of(denmark, finland))
                .anyMatch(pair -> pair.contains(denmark) && pair.stream().anyMatch(text -> text.contains("50%")));
    }

    @Test
    void countsNothingThatASourceSaysAsSupportForItself() throws IOException {
        String said = "An electric kettle boils a litre of water in about three minutes.";
        String again = "A litre of water is boiled by an electric kettle in about three minutes, and quickly so.";
        add("kettles.txt", "A short history of kettles\n\n" + said + "\n\nTea is old. " + again + "\n");

        assertThat(readings()).anyMatch(reading -> reading.contains(said) && reading.contains(again));
        assertThat(database.queryForList("select type from relation where type = 'ENTAILS'", String.class))
                .isEmpty();
    }

    @Test
    void takesAFileThatIsSentAgainForANewerTextOfItsSource() throws IOException {
        send("one", "kettles.txt", KETTLES);
        send("two", "kettles.txt", KETTLES.replace("1.7 litres", "two litres"));
        send("three", "kettles.txt", "Copper\n\nCopper melts at 1,085 °C. Copper pans date from 1700.\n");

        assertThat(database.queryForList("""
                        select max(r.number) from source s join revision r on r.source_id = s.id
                        group by s.id order by s.id""", Integer.class)).containsExactly(2, 1);
        assertThat(claimsSaying("two litres.")).hasSize(1);
        assertThat(claimsSaying("1.7 litres.")).isEmpty();
    }

    private void send(String folderOfItsOwn, String name, String text) throws IOException {
        Path sent = Files.createDirectories(incoming.folder().resolve(folderOfItsOwn))
                .resolve(name);
        importing.run(importing.plan(List.of(Files.writeString(sent, text)), true));
    }

    private List<Set<String>> compared() {
        return database.query(
                """
                select a.text, b.text from judgement j
                join statement a on a.id = j.statement_a join statement b on b.id = j.statement_b""",
                (row, number) -> Stream.of(row.getString(1), row.getString(2)).collect(Collectors.toSet()));
    }

    private static List<String> corpus() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    private static String corpusText(String name) throws IOException {
        return Files.readString(ARTICLES.resolve(name));
    }

    private void add(String name, String text) throws IOException {
        importing.run(importing.plan(List.of(Files.writeString(folder.resolve(name), text)), false));
    }

    private List<Long> claimsSaying(String words) {
        return database.query(
                "select distinct claim_id from statement where text like ? and withdrawn = false",
                (row, number) -> row.getLong(1),
                "%" + words);
    }

    private int sourcesFor(String claim) {
        List<Integer> counts = database.query("""
                select t.sources_for from standing t join claim c on c.id = t.claim_id
                where c.text like ? and c.merged_into is null""", (row, number) -> row.getInt(1), claim);
        assertThat(counts).hasSize(1);
        return counts.getFirst();
    }

    /** Claims as the places where they are said, with their standing, and the relations that are shown between them. */
    private Set<String> whatReadersSee() {
        Map<Long, String> places = new HashMap<>();
        database.query("""
                select s.claim_id, o.identity, s.start_offset from statement s join passage p on p.id = s.passage_id
                join revision r on r.id = p.revision_id join source o on o.id = r.source_id
                where s.withdrawn = false
                order by o.identity, s.start_offset""", row -> {
            String place = Path.of(row.getString(2)).getFileName() + ":" + row.getInt(3) + " ";
            places.merge(row.getLong(1), place, String::concat);
        });
        Set<String> seen =
                new TreeSet<>(database.query("""
                select claim_id, agreement || ' ' || freshness || ' ' || sources_for || ' ' || sources_against
                from standing""", (row, number) -> places.get(row.getLong(1)) + row.getString(2)));
        seen.addAll(database.query(
                "select type, score, from_claim, to_claim from relation"
                        + " where score >= case when type = 'ENTAILS' then %s else %s end"
                                .formatted(Thresholds.SUPPORT, Thresholds.DISPLAY),
                (row, number) -> row.getString(1)
                        + " %.4f ".formatted(row.getDouble(2))
                        + Stream.of(places.get(row.getLong(3)), places.get(row.getLong(4)))
                                .sorted()
                                .toList()));
        return seen;
    }

    /** Judgements and relations with the texts they are about. */
    private List<String> readings() {
        return database.query("""
                select j.label || ' ' || j.probabilities || ' ' || j.classifier || ' ' || a.text || ' | ' || b.text
                from judgement j join statement a on a.id = j.statement_a join statement b on b.id = j.statement_b
                union all
                select r.type || ' ' || r.score || ' ' || f.text || ' | ' || t.text
                from relation r join claim f on f.id = r.from_claim join claim t on t.id = r.to_claim
                order by 1""", (row, number) -> row.getString(1));
    }
}
