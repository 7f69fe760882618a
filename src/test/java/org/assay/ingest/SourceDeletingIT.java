package org.assay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.search.ClaimQuery;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.assay.search.PassageSearch;
import org.assay.source.Copies;
import org.assay.source.Sources;
import org.assay.source.UnknownSource;
import org.assay.text.PartialDate;
import org.assay.verdict.Judge;
import org.assay.verdict.Opinion;
import org.assay.verdict.Rating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is left of a source that an editor deletes, and how it comes back. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "assay.home=target/deleting-test/${random.uuid}",
            "assay.corpus=none",
            "assay.serving=false",
            "spring.datasource.url=jdbc:h2:mem:deleting-test-${random.uuid};DB_CLOSE_DELAY=-1"
        })
class SourceDeletingIT {

    private static final String SOLD = "The first electric kettle was sold in 1891.";
    private static final String SOLD_LATER = "The first electric kettle was sold in 1922.";
    private static final String DRAWS = "A microwave oven draws 1,200 watts.";
    private static final String KETTLES = """
            A short history of kettles

            %s
            An electric kettle boils a litre of water in about three minutes.
            Most kettles in British kitchens hold 1.7 litres.
            The kettle switches itself off by means of a strip of two metals.
            """.formatted(SOLD);
    private static final String POWER =
            "Power in the kitchen\n\n%s An electric kettle boils a litre of water in about three minutes. %s\n"
                    .formatted(DRAWS, SOLD_LATER);

    @Autowired
    private Importing importing;

    @Autowired
    private SourceDeleting deleting;

    @Autowired
    private Judge judge;

    @Autowired
    private Sources sources;

    @Autowired
    private Copies copies;

    @Autowired
    private ClaimSearch search;

    @Autowired
    private PassageSearch passageSearch;

    @Autowired
    private Findability findability;

    @Autowired
    private JdbcTemplate database;

    @TempDir
    private Path folder;

    private long power;

    @BeforeEach
    void importArticles() throws IOException {
        for (String table : List.of(
                "import_file",
                "import_job",
                "decision",
                "relation",
                "standing",
                "citation",
                "verdict",
                "source",
                "claim")) {
            database.update("delete from " + table);
        }
        add("kettles.txt", KETTLES);
        power = add("power.txt", POWER);
        assertThat(sourcesFor("%litre of water%")).containsExactly(2);
        assertThat(sourcesAgainst(SOLD)).containsExactly(1);
    }

    @Test
    void leavesNoTraceInAgreementConflictSearchAndCounts() {
        assertThat(deleting.delete(power, " out of print ", "ada")).isEqualTo("Power in the kitchen");

        assertThat(sourcesFor("%litre of water%")).containsExactly(1);
        assertThat(sourcesAgainst(SOLD)).containsExactly(0);
        assertThat(database.queryForObject("select count(*) from relation", Integer.class))
                .isZero();
        findability.awaitCaughtUp();
        assertThat(found("microwave oven")).doesNotContain(claim(DRAWS));
        assertThat(passageSearch.search("microwave oven", 0, 5).hits()).noneMatch(hit -> hit.sourceId() == power);
        assertThat(sources.findById(power)).isEmpty();
        assertThat(sources.count()).isEqualTo(1);
        assertThat(sourcesFor(DRAWS)).as("a standing").isEmpty();
        assertThat(database.queryForList(
                        "select text_a || ' ' || note || ' ' || decided_by from decision where kind = 'SOURCE'",
                        String.class))
                .containsExactly("Power in the kitchen out of print ada");
    }

    @Test
    void groupsAnewWhatStoodBesideIt() {
        deleting.delete(power, null, "ada");
        assertThat(database.queryForObject(
                        "select count(*) from statement where settled = false and withdrawn = false", Integer.class))
                .isPositive();
        importing.settle();
        assertThat(database.queryForObject(
                        "select count(*) from statement where settled = false and withdrawn = false", Integer.class))
                .isZero();
        assertThat(sourcesFor("%litre of water%")).containsExactly(1);
    }

    @Test
    void keepsAClaimWithAVerdictThoughNoSourceMakesIt() {
        long judged = claim(DRAWS);
        judge.give(
                judged,
                new Opinion(
                        Rating.UNVERIFIABLE,
                        "Nobody has measured it.",
                        PartialDate.ofYear(2026),
                        null,
                        null,
                        List.of()),
                "ada",
                0);
        deleting.delete(power, null, "ada");

        findability.awaitCaughtUp();
        assertThat(found("microwave oven")).contains(judged);
        assertThat(sourcesFor(DRAWS)).containsExactly(0);
    }

    @Test
    void countsACopyForItselfOnceTheOriginalIsDeleted() throws IOException {
        long original = sources.findAllByDate().getFirst().id();
        add("reprint.txt", KETTLES.replace("1.7 litres", "two litres"));
        assertThat(sourcesFor("%litre of water%")).containsExactly(2);

        deleting.delete(original, null, "ada");
        assertThat(sourcesFor("%litre of water%")).containsExactly(2);
        assertThat(database.queryForObject("select count(*) from source where copy_of is not null", Integer.class))
                .isZero();
    }

    @Test
    void staysDeletedAtAStartAfterAnUpgradeAndComesBackByImportWithItsClaimIds() throws IOException {
        long claim = claim(DRAWS);
        deleting.delete(power, null, "ada");
        importing.settle();
        database.update("update revision set extractor_version = 'extraction-0' where source_id = ?", power);
        database.update("update statement set judged_by = 'older' where withdrawn");
        assertThat(importing.planRereading()).isEmpty();
        assertThat(importing.planRenewal()).isEmpty();
        copies.placeMissing();
        assertThat(sourcesFor("%litre of water%")).containsExactly(1);

        assertThat(add("power.txt", POWER)).isEqualTo(power);
        assertThat(sourcesFor("%litre of water%")).containsExactly(2);
        assertThat(sourcesAgainst(SOLD)).containsExactly(1);
        assertThat(claim(DRAWS)).isEqualTo(claim);
        assertThat(found("microwave oven")).contains(claim);

        deleting.delete(power, null, "ada");
        add("power.txt", POWER + "Toasters draw 900 watts.\n");
        assertThat(sourcesFor("%litre of water%")).containsExactly(2);
        assertThat(claim(DRAWS)).isEqualTo(claim);
    }

    @Test
    void refusesWhatIsNotThereAndWaitsForImports() {
        assertThatThrownBy(() -> deleting.delete(99_999, null, "ada")).isInstanceOf(UnknownSource.class);
        long running = importing.plan(List.of(folder.resolve("power.txt")), false);
        assertThatThrownBy(() -> deleting.delete(power, null, "ada"))
                .isInstanceOf(ImportUnderWay.class)
                .hasMessageContaining("source " + power);
        importing.run(running);
        deleting.delete(power, null, "ada");
        assertThatThrownBy(() -> deleting.delete(power, null, "ben")).isInstanceOf(UnknownSource.class);
    }

    private long add(String name, String text) throws IOException {
        Path article = Files.writeString(folder.resolve(name), text);
        importing.run(importing.plan(List.of(article), false));
        return sources.findByIdentity(article.toAbsolutePath().normalize().toString())
                .orElseThrow()
                .id();
    }

    private long claim(String text) {
        return database.query(
                        "select id from claim where text = ? and merged_into is null",
                        (row, number) -> row.getLong(1),
                        text)
                .getFirst();
    }

    private List<Integer> sourcesFor(String claim) {
        return counted("sources_for", claim);
    }

    private List<Integer> sourcesAgainst(String claim) {
        return counted("sources_against", claim);
    }

    private List<Integer> counted(String column, String claim) {
        return database.query(
                "select t." + column + " from standing t join claim c on c.id = t.claim_id"
                        + " where c.text like ? and c.merged_into is null",
                (row, number) -> row.getInt(1),
                claim);
    }

    private List<Long> found(String words) {
        return search.search(ClaimQuery.of(words)).hits().stream()
                .map(ClaimResults.Hit::claimId)
                .toList();
    }
}
