package org.assay.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.assay.claim.ClaimsChanged;
import org.assay.claim.Topic;
import org.assay.claim.TopicChoices;
import org.assay.source.SourceRedescribed;
import org.assay.text.Embedder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a change from the database to the index, cut off at each point. */
@SearchTest
class IndexUpdatesIT {

    @Autowired
    private IndexWorker worker;

    @Autowired
    private IndexQueue queue;

    @Autowired
    private List<UnitDocuments> kinds;

    @Autowired
    private Embedder embedder;

    @Autowired
    private SampleClaims sample;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TopicChoices topicChoices;

    @Autowired
    private JdbcTemplate database;

    @TempDir
    private Path home;

    private LuceneIndex index;

    @BeforeEach
    void beginAnew() throws Exception {
        worker.stop();
        sample.clear();
        index = open();
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Test
    void queuesAChangeInItsTransaction() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ClaimsChanged(Set.of(7L, 8L)));
            assertThat(queue.size()).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(queue.size()).isZero();
    }

    @Test
    void takesOverTheNewNamesOfTopicsAndSources() {
        long[] ids = addTwoClaims();
        updates(queue).awaitCaughtUp();

        transaction.executeWithoutResult(status -> {
            database.update("update source set label = 'Evening Gazette'");
            events.publishEvent(new SourceRedescribed(
                    requireNonNull(database.queryForObject("select min(id) from source", Long.class))));
        });
        assertThat(queue.size()).isEqualTo(ids.length);
        updates(queue).awaitCaughtUp();
        assertIndexEqualsDatabase();

        topicChoices.describe(List.of(new Topic("other", "Everything else", "What fits nowhere", 99)));
        assertThat(queue.size()).isEqualTo(ids.length);
        updates(queue).awaitCaughtUp();
        assertIndexEqualsDatabase();

        topicChoices.describe(List.of(new Topic("other", "Other", "What fits nowhere", 99)));
        updates(queue).awaitCaughtUp();
    }

    @Test
    void refusesAChangeOutsideOfATransaction() {
        assertThatThrownBy(() -> events.publishEvent(new ClaimsChanged(Set.of(7L))))
                .hasMessageContaining("transaction");
    }

    @Test
    void takesOverWhatIsQueuedAndEmptiesTheQueue() {
        addTwoClaims();

        updates(queue).awaitCaughtUp();

        assertThat(queue.size()).isZero();
        assertIndexEqualsDatabase();
    }

    @Test
    void forgetsAClaimThatWasMerged() {
        long[] ids = addTwoClaims();
        updates(queue).awaitCaughtUp();

        sample.merge(ids[0], ids[1]);
        updates(queue).awaitCaughtUp();

        assertThat(new Stamps(index).targets(UnitKind.CLAIM)).containsExactly(ids[1]);
    }

    @Test
    void findsOnlyTheLatestRevisionOfASource() {
        sample.source("Gazette", "2020", "The old bridge carries trams.");
        updates(queue).awaitCaughtUp();
        sample.source("Gazette", "2020", "The new bridge carries trams.");
        updates(queue).awaitCaughtUp();

        assertThat(new Stamps(index).targets(UnitKind.PASSAGES)).hasSize(1);
        assertIndexEqualsDatabase();
    }

    @Test
    void doesAgainWhatWasCutOffBeforeTheRowsWereRemoved() throws Exception {
        addTwoClaims();
        IndexQueue cutOff = new IndexQueue(database, Clock.systemUTC()) {
            @Override
            void remove(List<Row> rows) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> updates(cutOff).awaitCaughtUp()).hasMessage("killed");
        assertThat(queue.size()).isPositive();

        index.close();
        index = open();
        updates(queue).awaitCaughtUp();

        assertThat(queue.size()).isZero();
        assertIndexEqualsDatabase();
    }

    @Test
    void doesAgainWhatWasCutOffBeforeTheIndexWasCommitted() throws Exception {
        addTwoClaims();
        UnitDocuments claims = kinds.getFirst();
        Map<Long, List<Document>> uncommitted = claims.read(claims.targets());
        for (Map.Entry<Long, List<Document>> unit : uncommitted.entrySet()) {
            index.replace(new Unit(claims.kind(), unit.getKey()), unit.getValue());
        }

        index.close();
        index = open();
        assertThat(new Stamps(index).targets(claims.kind())).isEmpty();
        updates(queue).awaitCaughtUp();

        assertIndexEqualsDatabase();
    }

    @Test
    void repairsAnIndexThatSomebodyChanged() throws Exception {
        long[] ids = addTwoClaims();
        updates(queue).awaitCaughtUp();
        index.replace(new Unit(UnitKind.CLAIM, ids[0]), List.of());
        Unit stranger = new Unit(UnitKind.CLAIM, 999);
        index.replace(stranger, List.of(Stamps.document(stranger, 999, stranger)));
        index.commit();
        database.update("update claim set text = 'Trams are quieter than buses.' where id = ?", ids[1]);

        assertThat(updates(queue).repair()).isEqualTo(3);
        assertThat(updates(queue).repair()).isZero();
        assertIndexEqualsDatabase();
    }

    @Test
    void rebuildsFromTheDatabaseAlone() throws Exception {
        addTwoClaims();
        Unit stranger = new Unit(UnitKind.STATEMENTS, 999);
        index.replace(stranger, List.of(Stamps.document(stranger, 999, stranger)));
        index.commit();

        updates(queue).rebuild();

        assertThat(queue.size()).isZero();
        assertIndexEqualsDatabase();
    }

    @Test
    void keepsTheOldIndexWhenARebuildFails() {
        addTwoClaims();
        updates(queue).awaitCaughtUp();
        UnitDocuments broken = new UnitDocuments() {
            @Override
            public UnitKind kind() {
                return UnitKind.CLAIM;
            }

            @Override
            public List<Long> targets() {
                return List.of(1L);
            }

            @Override
            public Map<Long, List<Document>> read(Collection<Long> targets) {
                throw new IllegalStateException("database gone");
            }
        };

        assertThatThrownBy(() -> new IndexUpdates(queue, index, new Stamps(index), List.of(broken)).rebuild())
                .hasMessage("database gone");
        assertIndexEqualsDatabase();
    }

    private long[] addTwoClaims() {
        sample.source("Gazette", "2020", "Trams are quieter than cars.\nThe city has 40 tram lines.");
        return new long[] {
            sample.claim("Trams are quieter than cars.", "Trams", "other", "Gazette"),
            sample.claim("The city has 40 tram lines.", "The city", "other", "Gazette")
        };
    }

    private LuceneIndex open() throws Exception {
        return new LuceneIndex(home.toString(), new Analysis(), embedder);
    }

    private IndexUpdates updates(IndexQueue from) {
        return new IndexUpdates(from, index, new Stamps(index), kinds);
    }

    private void assertIndexEqualsDatabase() {
        Stamps stamps = new Stamps(index);
        for (UnitDocuments kind : kinds) {
            Map<Long, List<Document>> right = kind.read(kind.targets());
            right.values().removeIf(List::isEmpty);
            assertThat(stamps.targets(kind.kind())).containsExactlyInAnyOrderElementsOf(right.keySet());
            right.forEach((target, documents) -> assertThat(stamps.fit(new Unit(kind.kind(), target), documents))
                    .isTrue());
        }
    }
}
