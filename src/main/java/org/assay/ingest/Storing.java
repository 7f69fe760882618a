package org.assay.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.claim.AgainWhenOvertaken;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Origin;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.relation.Grouping;
import org.assay.source.Copies;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a prepared article: a new source, a new revision of a known one, or nothing where nothing changed; brings deleted ones back. */
@Component
class Storing {

    private final Sources sources;
    private final Revisions revisions;
    private final Passages passages;
    private final Statements statements;
    private final Claims claims;
    private final Copies copies;
    private final Incoming incoming;
    private final DecidedSentences decided;
    private final Grouping grouping;
    private final Announcing announcing;
    private final Clock clock;

    Storing(
            Sources sources,
            Revisions revisions,
            Passages passages,
            Statements statements,
            Claims claims,
            Copies copies,
            Incoming incoming,
            DecidedSentences decided,
            Grouping grouping,
            Announcing announcing,
            Clock clock) {
        this.sources = sources;
        this.revisions = revisions;
        this.passages = passages;
        this.statements = statements;
        this.claims = claims;
        this.copies = copies;
        this.incoming = incoming;
        this.decided = decided;
        this.grouping = grouping;
        this.announcing = announcing;
        this.clock = clock;
    }

    @AgainWhenOvertaken
    @Transactional
    Source store(PreparedArticle article) {
        Source source = sources.lockByIdentity(article.identity())
                .or(() -> sentBefore(article))
                .map(known -> {
                    if (!known.isCalledAndDatedAs(article.details())) {
                        announcing.redescribed(known);
                    }
                    known.describe(article.details());
                    return known;
                })
                .orElseGet(() -> sources.save(new Source(article.identity(), article.details(), clock.instant())));
        Revision latest = revisions.findLatest(source).orElse(null);
        boolean wasDeleted = source.isDeleted();
        source.restore();
        if (latest != null && latest.sha256().equals(article.sha256())) {
            if (wasDeleted) {
                restore(latest);
            }
            return source;
        }
        List<Statement> before = latest == null ? List.of() : statements.findAllByRevision(latest.id());
        Revision revision = revisions.save(new Revision(
                source,
                latest == null ? 1 : latest.number() + 1,
                article.sha256(),
                article.mediaType(),
                article.original(),
                article.text(),
                Extractor.VERSION,
                clock.instant()));
        before.forEach(Statement::withdraw);
        grouping.unsettleBeside(before, textsOf(storePassages(article, revision, before)));
        if (latest != null) {
            announcing.read(latest.id(), Announcing.claimsOf(before));
        }
        announcing.read(revision.id(), claimsBesideCopies(revision));
        return source;
    }

    /** The source of a file of the same name that was sent before, where its text is nearly the same. */
    private Optional<Source> sentBefore(PreparedArticle article) {
        if (!incoming.holds(article.identity())) {
            return Optional.empty();
        }
        String name = incoming.sentName(article.identity());
        return sources.findAllByDate().stream()
                .filter(source -> incoming.holds(source.identity())
                        && incoming.sentName(source.identity()).equals(name))
                .filter(source -> revisions
                        .findLatest(source)
                        .filter(latest -> Copies.areNearlyTheSame(latest.text(), article.text()))
                        .isPresent())
                .max(Comparator.comparing(Source::id))
                .flatMap(source -> sources.lockById(source.id()));
    }

    /** Has a deleted source say again what was read out of it. */
    private void restore(Revision revision) {
        List<Statement> said = statements.findAllByRevision(revision.id());
        said.stream().filter(one -> one.origin() == Origin.EXTRACTED).forEach(Statement::reinstate);
        decided.apply(revision, passages.findByRevision(revision.id()), said);
        Set<Long> touched = claimsBesideCopies(revision);
        touched.addAll(Announcing.claimsOf(said));
        announcing.read(revision.id(), touched);
    }

    /** The claims of other sources that may now speak with another voice. */
    private Set<Long> claimsBesideCopies(Revision revision) {
        Set<Long> others = copies.place(revision.source(), revision.text());
        return others.isEmpty() ? new TreeSet<>() : new TreeSet<>(claims.findIdsIn(others));
    }

    private List<Statement> storePassages(PreparedArticle article, Revision revision, List<Statement> before) {
        Succession succession = Succession.of(before, article.extraction(), article.text());
        List<Passage> stored = new ArrayList<>();
        for (ReadPassage read : article.extraction().passages()) {
            stored.add(passage(revision, stored.size(), read));
        }
        passages.saveAll(stored);
        List<Statement> said = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            for (ReadStatement read : article.extraction().passages().get(i).statements()) {
                if (read.text().length() <= Statement.MAX_LENGTH) {
                    Statement statement = statement(stored.get(i), read);
                    succession
                            .before(read)
                            .flatMap(Statement::claim)
                            .map(Claim::current)
                            .ifPresent(statement::joinClaim);
                    said.add(statement);
                }
            }
        }
        statements.saveAll(said);
        decided.apply(revision, stored, said);
        return said;
    }

    private static Set<String> textsOf(List<Statement> said) {
        return said.stream()
                .filter(statement -> !statement.isWithdrawn())
                .map(Statement::text)
                .collect(Collectors.toSet());
    }

    static Passage passage(Revision revision, int ordinal, ReadPassage read) {
        return new Passage(
                revision,
                ordinal,
                read.span(),
                read.kind(),
                read.headings(),
                read.kept(),
                read.reason().name(),
                read.score());
    }

    static Statement statement(Passage passage, ReadStatement read) {
        Statement statement = new Statement(
                passage,
                read.text(),
                read.span(),
                read.subject(),
                read.reading().kind(),
                Origin.EXTRACTED,
                read.certain());
        statement.holdAsOf(read.reading().asOf());
        return statement;
    }
}
