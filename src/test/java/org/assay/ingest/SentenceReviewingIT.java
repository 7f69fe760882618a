package org.assay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doAnswer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.InvalidSentence;
import org.assay.claim.StaleVersion;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.Vectors;
import org.assay.extraction.Extractor;
import org.assay.relation.Judgements;
import org.assay.search.ClaimQuery;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.assay.search.PassageSearch;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.standing.Agreement;
import org.assay.standing.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What editors decide about sentences, and what becomes of it when the article is read again. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "assay.home=target/sentences-test/${random.uuid}",
            "assay.corpus=none",
            "assay.serving=false",
            "spring.datasource.url=jdbc:h2:mem:sentences-test-${random.uuid};DB_CLOSE_DELAY=-1"
        })
class SentenceReviewingIT {

    private static final String QUESTION = "Who would have thought that a lighthouse needs 1,200 lamps?";
    private static final String FACT = "The lighthouse of Brenholm was built in 1874.";
    private static final String ADDED = "The lighthouse of Brenholm needs 1,200 lamps.";

    @Autowired
    private Importing importing;

    @Autowired
    private SentenceReviewing reviewing;

    @Autowired
    private Sources sources;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Passages passages;

    @Autowired
    private Statements statements;

    @Autowired
    private Claims claims;

    @Autowired
    private Standings standings;

    @Autowired
    private Judgements judgements;

    @Autowired
    private ClaimSearch search;

    @Autowired
    private PassageSearch passageSearch;

    @Autowired
    private Findability findability;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @MockitoSpyBean
    private Vectors vectors;

    @TempDir
    private Path folder;

    private Path article;

    @BeforeEach
    void importArticle() throws IOException {
        for (String table : List.of("import_file", "decision", "relation", "standing", "source", "claim")) {
            database.update("delete from " + table);
        }
        article = folder.resolve("lighthouse.txt");
        write("The lighthouse\n\n" + FACT + " " + QUESTION + "\n");
    }

    @Test
    void makesAClaimOfASentenceThatIsComparedLikeAnyOther() throws IOException {
        Path other = folder.resolve("keeper.txt");
        Files.writeString(
                other,
                "The lighthouse\n\nThe lighthouse of Brenholm needs 1,200 lamps. Its keeper lives on the island.\n");
        importing.run(importing.plan(List.of(other), false));
        reviewing.addClaim(
                passage(QUESTION).id(), "  " + ADDED + "\n", "lighthouse of Brenholm", "so it says", "ada", 0);

        Statement added = said(ADDED);
        assertThat(added.exact()).isEqualTo(QUESTION);
        importing.settle();

        long claim = claimOf(ADDED).id();
        assertThat(inTransaction(
                        () -> standings.findByClaims(List.of(claim)).getFirst().agreement()))
                .isEqualTo(Agreement.AGREE);
        assertThat(judgements.findByStatements(List.of(added.id()))).isNotEmpty();
        findability.awaitCaughtUp();
        assertThat(found("1,200 lamps")).contains(claim);
    }

    @Test
    void refusesWhatIsMissingSaidAlreadyOrBasedOnAnOldVersion() {
        long passage = passage(QUESTION).id();
        assertThatThrownBy(() -> reviewing.addClaim(passage, " ", "lamps", null, "ada", 0))
                .isInstanceOf(InvalidSentence.class)
                .hasMessageContaining("text is missing");
        assertThatThrownBy(() -> reviewing.addClaim(passage, "x".repeat(4001), "lamps", null, "ada", 0))
                .isInstanceOf(InvalidSentence.class)
                .hasMessageContaining("4001 characters");
        assertThatThrownBy(() -> reviewing.undo(passage, "ada", 0))
                .isInstanceOf(InvalidSentence.class)
                .hasMessageContaining("nothing was decided");
        assertThatThrownBy(() -> reviewing.withdraw(passage, 99_999, null, "ada", 0))
                .isInstanceOf(InvalidSentence.class)
                .hasMessageContaining("'99999'");
        reviewing.addClaim(passage, ADDED, "lighthouse", null, "ada", 0);
        assertThatThrownBy(() -> reviewing.addClaim(passage, ADDED, "lighthouse", null, "ada", 0))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> reviewing.addClaim(passage, ADDED, "lighthouse", null, "ada", 1))
                .isInstanceOf(InvalidSentence.class)
                .hasMessageContaining("already");
    }

    @Test
    void takesDecisionsBackOneByOne() {
        Passage question = passage(QUESTION);
        reviewing.addClaim(question.id(), ADDED, "lighthouse", null, "ada", 0);
        long claim = claimOf(ADDED).id();
        reviewing.withdraw(question.id(), said(ADDED).id(), null, "ada", 1);
        assertThat(texts()).doesNotContain(ADDED);

        reviewing.undo(question.id(), "ben", 2);
        assertThat(texts()).contains(ADDED);
        assertThat(claimOf(ADDED).id()).isEqualTo(claim);

        reviewing.undo(question.id(), "ben", 3);
        assertThat(texts()).doesNotContain(ADDED);
        assertThat(inTransaction(() -> reviewing.inForce(passage(QUESTION)))).isEmpty();
        assertThat(database.queryForObject("select count(*) from decision where kind = 'SENTENCE'", Integer.class))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void keepsDecisionsAndClaimIdsWhenAChangedArticleIsImported() throws IOException {
        reviewing.addClaim(passage(QUESTION).id(), ADDED, "lighthouse", null, "ada", 0);
        long added = claimOf(ADDED).id();
        Statement fact = statementIn(FACT);
        long withdrawn = fact.claim().orElseThrow().id();
        reviewing.withdraw(fact.passage().id(), fact.id(), null, "ada", 0);

        write("The lighthouse\n\nIt stands on a rock 12 miles off the coast. " + FACT + "  " + QUESTION + "\n");

        assertThat(claimOf(ADDED).id()).isEqualTo(added);
        assertThat(said(ADDED).exact()).isEqualTo(QUESTION);
        assertThat(texts()).noneMatch(text -> text.contains("1874"));
        assertThat(statements.findByClaim(withdrawn)).isEmpty();

        reviewing.undo(passage(FACT).id(), "ben", passage(FACT).version());
        assertThat(statementIn(FACT).claim().orElseThrow().id()).isEqualTo(withdrawn);
    }

    @Test
    void readsStoredArticlesAnewAfterAnUpgradeAndKeepsDecisionsAndClaimIds() {
        reviewing.addClaim(passage(QUESTION).id(), ADDED, "lighthouse", null, "ada", 0);
        importing.settle();
        long added = claimOf(ADDED).id();
        long fact = statementIn(FACT).claim().orElseThrow().id();
        long revision = revisions.findLatest(source()).orElseThrow().id();
        pretendAnOlderVersionRead(revision);

        importing.run(importing.planRereading().orElseThrow());

        assertThat(revisions.findById(revision).orElseThrow().extractorVersion())
                .isEqualTo(Extractor.VERSION);
        assertThat(claimOf(ADDED).id()).isEqualTo(added);
        assertThat(statementIn(FACT).claim().orElseThrow().id()).isEqualTo(fact);
        assertThat(texts()).noneMatch(text -> text.contains("made of glass"));
        assertThat(passages.findByRevision(revision))
                .extracting(Passage::ordinal)
                .startsWith(0, 1, 2);
        assertThat(importing.planRereading()).isEmpty();
    }

    @Test
    void goesOnReadingAnewWhereItWasInterrupted() throws IOException {
        Path other = folder.resolve("keeper.txt");
        Files.writeString(other, "The keeper of the lighthouse lives on the island since 1990.\n");
        importing.run(importing.plan(List.of(other), false));
        database.update("update revision set extractor_version = 'extraction-0'");
        long interrupted = importing.planRereading().orElseThrow();
        database.update("update import_file set state = 'DONE' where job_id = ? and ordinal = 0", interrupted);
        assertThat(importing.planRereading()).as("one is under way").isEmpty();

        importing.run(interrupted);

        assertThat(database.queryForList("select extractor_version from revision order by id", String.class))
                .containsExactly("extraction-0", Extractor.VERSION);
        importing.run(importing.planRereading().orElseThrow());
        assertThat(importing.planRereading()).isEmpty();
    }

    @Test
    void storesAnArticleInAnotherLanguageSoThatItsWordsAreFoundAndNothingIsReadOutOfIt() throws IOException {
        write(
                "Der Leuchtturm\n\nDer Leuchtturm von Brenholm wurde 1874 gebaut und hat 1200 Lampen. Der Wärter lebt allein auf der Insel und fährt nur im Sommer an Land.\n");

        assertThat(source().language()).contains("de");
        assertThat(texts()).isEmpty();
        assertThat(inTransaction(() -> passages.findByRevision(
                        revisions.findLatest(source()).orElseThrow().id())))
                .extracting(Passage::reason)
                .containsOnly("OTHER_LANGUAGE");
        assertThat(passageSearch.search("Leuchtturm Lampen", 0, 5).hits()).isNotEmpty();
    }

    @Test
    void settlesWhatIsLeftWhereAnEditorDecidesMeanwhile() {
        long question = passage(QUESTION).id();
        reviewing.addClaim(question, ADDED, "lighthouse", null, "ada", 0);
        long added = said(ADDED).id();
        findability.awaitCaughtUp(); // the index asks for vectors too, which must not meet the stubbing
        AtomicBoolean hasDecided = new AtomicBoolean();
        doAnswer(call -> {
                    if (TransactionSynchronizationManager.isActualTransactionActive() && !hasDecided.getAndSet(true)) {
                        CompletableFuture.runAsync(() -> reviewing.withdraw(question, added, null, "ben", 1))
                                .join();
                    }
                    return call.callRealMethod();
                })
                .when(vectors)
                .of(anyCollection());

        importing.settle();

        assertThat(hasDecided).isTrue();
        assertThat(texts()).doesNotContain(ADDED);
        importing.settle(); // as after every decision
        assertThat(statements.findUnsettled()).isEmpty();
    }

    /** As if the extractor of that time had cut the passages elsewhere, worded one statement otherwise and made one up. */
    private void pretendAnOlderVersionRead(long revision) {
        long passage = passage(FACT).id();
        database.update("update revision set extractor_version = 'extraction-0' where id = ?", revision);
        database.update("update passage set reason = 'OPINION', kept = false where id = ?", passage);
        database.update(
                "update statement set text = 'The Brenholm lighthouse was built in the year 1874.' where id = ?",
                statementIn(FACT).id());
        database.update(
                "insert into statement (passage_id, text, start_offset, end_offset, subject, kind, origin, certain,"
                        + " withdrawn, version) select passage_id, 'The lighthouse is made of glass.', start_offset,"
                        + " end_offset, subject, kind, origin, certain, false, 0 from statement where passage_id = ?",
                passage);
    }

    private void write(String text) throws IOException {
        Files.writeString(article, text);
        importing.run(importing.plan(List.of(article), false));
    }

    private Source source() {
        return sources.findByIdentity(article.toAbsolutePath().normalize().toString())
                .orElseThrow();
    }

    private Passage passage(String quote) {
        long revision = revisions.findLatest(source()).orElseThrow().id();
        return inTransaction(() -> passages.findByRevision(revision).stream()
                .filter(passage -> passage.quote().equals(quote))
                .findFirst()
                .orElseThrow());
    }

    private List<Statement> all() {
        return statements.findByRevision(
                revisions.findLatest(source()).orElseThrow().id());
    }

    private List<String> texts() {
        return all().stream().map(Statement::text).toList();
    }

    private Statement said(String text) {
        return all().stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow();
    }

    private Statement statementIn(String quote) {
        return all().stream()
                .filter(one -> one.exact().contains(quote.substring(0, 20)))
                .findFirst()
                .orElseThrow();
    }

    private Claim claimOf(String text) {
        return inTransaction(() -> {
            Claim current = said(text).claim().orElseThrow().current();
            return claims.findById(current.id()).orElseThrow();
        });
    }

    private List<Long> found(String words) {
        return search.search(ClaimQuery.of(words)).hits().stream()
                .map(ClaimResults.Hit::claimId)
                .toList();
    }

    private <T> T inTransaction(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(status -> reading.get()));
    }
}
