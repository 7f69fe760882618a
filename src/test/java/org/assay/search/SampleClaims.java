package org.assay.search;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.ClaimsChanged;
import org.assay.claim.Origin;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.StatementsAdded;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.source.DateBasis;
import org.assay.source.Passage;
import org.assay.source.PassageKind;
import org.assay.source.Passages;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.SourceDetails;
import org.assay.source.Sources;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Workflow;
import org.assay.text.ClaimKind;
import org.assay.text.PartialDate;
import org.assay.text.Sha256;
import org.assay.text.Span;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores small sources and claims about health and cities, each change in a transaction with its event. */
@TestComponent
class SampleClaims {

    static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final Sources sources;
    private final Revisions revisions;
    private final Passages passages;
    private final Statements statements;
    private final Claims claims;
    private final Topics topics;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcTemplate database;
    private final Map<String, Long> revisionBySource = new HashMap<>();
    private int ordinal;

    SampleClaims(
            Sources sources,
            Revisions revisions,
            Passages passages,
            Statements statements,
            Claims claims,
            Topics topics,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcTemplate database) {
        this.sources = sources;
        this.revisions = revisions;
        this.passages = passages;
        this.statements = statements;
        this.claims = claims;
        this.topics = topics;
        this.events = events;
        this.transaction = transaction;
        this.database = database;
    }

    void clear() {
        revisionBySource.clear();
        transaction.executeWithoutResult(status -> {
            for (String table :
                    List.of("index_queue", "standing", "statement", "claim", "passage", "revision", "source")) {
                database.update("delete from " + table);
            }
        });
    }

    void topic(String slug, String label) {
        transaction.executeWithoutResult(status -> topics.save(new Topic(slug, label, label, 1)));
    }

    /** A source whose whole text is given; each line becomes a passage. Returns the id of the source. */
    long source(String label, @Nullable String publishedOn, String text) {
        return transaction.execute(status -> {
            Source source = sources.findByIdentity(label)
                    .orElseGet(() -> sources.save(new Source(label, details(label, publishedOn), NOW)));
            int number = revisions.findLatest(source).map(Revision::number).orElse(0) + 1;
            Revision revision = revisions.save(new Revision(
                    source,
                    number,
                    Sha256.of(text),
                    "text/plain",
                    text.getBytes(StandardCharsets.UTF_8),
                    text,
                    "test",
                    NOW));
            int start = 0;
            int place = 0;
            for (String line : text.split("\n")) {
                passages.save(new Passage(
                        revision,
                        place++,
                        new Span(start, start + line.length()),
                        PassageKind.SENTENCE,
                        List.of(),
                        true,
                        "TEST",
                        0.9));
                start += line.length() + 1;
            }
            revisionBySource.put(label, revision.id());
            events.publishEvent(new StatementsAdded(revision.id()));
            return source.id();
        });
    }

    /** A claim said in passages of sources by exactly these words. */
    long claim(String text, String subject, String topic, Stand stand, String... sourceLabels) {
        return transaction.execute(status -> {
            Claim claim = claims.save(new Claim(text, subject, stand.kind(), topic, NOW));
            for (String label : sourceLabels) {
                long revisionId = requireNonNull(revisionBySource.get(label));
                Passage passage = passages.findByRevision(revisionId).stream()
                        .filter(candidate -> candidate.quote().equals(text))
                        .findFirst()
                        .orElseGet(() -> passages.findByRevision(revisionId).getFirst());
                Statement statement = statements.save(
                        new Statement(passage, text, passage.span(), subject, stand.kind(), Origin.EXTRACTED, true));
                statement.joinClaim(claim);
                events.publishEvent(new StatementsAdded(revisionId));
            }
            database.update(
                    "insert into standing (claim_id, agreement, freshness, workflow, rating, sources_for,"
                            + " sources_against) values (?, ?, ?, ?, ?, ?, ?)",
                    claim.id(),
                    stand.agreement().name(),
                    stand.freshness().name(),
                    (stand.rating() == null ? Workflow.UNREVIEWED : Workflow.REVIEWED).name(),
                    stand.rating() == null ? null : stand.rating().name(),
                    sourceLabels.length,
                    stand.agreement() == Agreement.CONFLICT ? 1 : 0);
            events.publishEvent(new ClaimsChanged(Set.of(claim.id())));
            return claim.id();
        });
    }

    long claim(String text, String subject, String topic, String... sourceLabels) {
        return claim(text, subject, topic, Stand.PLAIN, sourceLabels);
    }

    void merge(long from, long into) {
        transaction.executeWithoutResult(status -> {
            Claim gone = claims.findById(from).orElseThrow();
            gone.mergeInto(claims.findById(into).orElseThrow());
            events.publishEvent(new ClaimsChanged(Set.of(from, into)));
        });
    }

    private static SourceDetails details(String label, @Nullable String publishedOn) {
        return new SourceDetails(
                label,
                label,
                null,
                null,
                null,
                "en",
                publishedOn == null ? null : new PartialDate(publishedOn),
                publishedOn == null ? null : DateBasis.STATED,
                null);
    }

    /** How a claim stands. */
    record Stand(
            ClaimKind kind,
            Agreement agreement,
            Freshness freshness,
            @Nullable Rating rating) {

        static final Stand PLAIN = new Stand(ClaimKind.OTHER, Agreement.SINGLE_SOURCE, Freshness.CURRENT, null);

        Stand with(Agreement other) {
            return new Stand(kind, other, freshness, rating);
        }

        Stand with(Rating other) {
            return new Stand(kind, agreement, freshness, other);
        }

        Stand with(ClaimKind other) {
            return new Stand(other, agreement, freshness, rating);
        }
    }
}
