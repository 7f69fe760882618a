package org.assay.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Origin;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.StatementsAdded;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.relation.RelationsChanged;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a prepared article: a new source, a new revision of a known one, or nothing where nothing changed. */
@Component
class Storing {

    private final Sources sources;
    private final Revisions revisions;
    private final Passages passages;
    private final Statements statements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Storing(
            Sources sources,
            Revisions revisions,
            Passages passages,
            Statements statements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources;
        this.revisions = revisions;
        this.passages = passages;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Source store(PreparedArticle article) {
        Source source = sources.findByIdentity(article.identity())
                .map(known -> {
                    known.describe(article.details());
                    return known;
                })
                .orElseGet(() -> sources.save(new Source(article.identity(), article.details(), clock.instant())));
        Revision latest = revisions.findLatest(source).orElse(null);
        if (latest != null && latest.sha256().equals(article.sha256())) {
            return source;
        }
        revisions
                .findFirstWithBytes(article.sha256())
                .map(Revision::source)
                .filter(other -> other != source)
                .ifPresent(other -> source.markCopyOf(other.copyOf().orElse(other)));
        Map<String, Claim> claimsBefore = latest == null ? Map.of() : withdrawAll(latest);
        Revision revision = revisions.save(new Revision(
                source,
                latest == null ? 1 : latest.number() + 1,
                article.sha256(),
                article.mediaType(),
                article.original(),
                article.text(),
                Extractor.VERSION,
                clock.instant()));
        storePassages(article, revision, claimsBefore);
        events.publishEvent(new StatementsAdded(revision.id()));
        return source;
    }

    private void storePassages(PreparedArticle article, Revision revision, Map<String, Claim> claimsBefore) {
        List<Passage> stored = new ArrayList<>();
        for (ReadPassage read : article.extraction().passages()) {
            stored.add(new Passage(
                    revision,
                    stored.size(),
                    read.span(),
                    read.kind(),
                    read.headings(),
                    read.kept(),
                    read.reason().name(),
                    read.score()));
        }
        passages.saveAll(stored);
        List<Statement> said = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            for (ReadStatement read : article.extraction().passages().get(i).statements()) {
                if (read.text().length() <= Statement.MAX_LENGTH) {
                    Statement statement = new Statement(
                            stored.get(i),
                            read.text(),
                            read.span(),
                            read.subject(),
                            read.reading().kind(),
                            Origin.EXTRACTED,
                            read.certain());
                    Claim before = claimsBefore.get(read.text());
                    if (before != null) {
                        statement.joinClaim(before.current());
                    }
                    said.add(statement);
                }
            }
        }
        statements.saveAll(said);
    }

    /** Withdraws what an older revision said; returns its claims by statement text, so that they keep their ids. */
    private Map<String, Claim> withdrawAll(Revision revision) {
        Map<String, Claim> claims = new HashMap<>();
        for (Statement statement : statements.findByRevision(revision.id())) {
            statement.withdraw();
            statement.claim().ifPresent(claim -> {
                if (statement.origin() == Origin.EXTRACTED) {
                    claims.put(statement.text(), claim);
                }
            });
        }
        List<Long> touched = claims.values().stream()
                .map(Claim::current)
                .map(Claim::id)
                .distinct()
                .toList();
        events.publishEvent(new StatementsAdded(revision.id()));
        events.publishEvent(new RelationsChanged(Set.copyOf(touched)));
        return claims;
    }
}
