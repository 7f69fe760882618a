package org.assay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.claim.AgainWhenOvertaken;
import org.assay.claim.Claim;
import org.assay.claim.Origin;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.extraction.Extraction;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.relation.Grouping;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Sources;
import org.assay.text.Span;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what a newer extractor reads out of an article that is stored: statements that stay the same keep their
 * rows and judgements, those worded anew keep their claim, new ones come, and those no longer read go. What editors
 * decided and what a corpus lists stays where it stands in the text.
 */
@Component
class Rereading {

    /** More than any article has passages. */
    private static final int OUT_OF_THE_WAY = 100_000_000;

    private final Sources sources;
    private final Revisions revisions;
    private final Passages passages;
    private final Statements statements;
    private final DecidedSentences decided;
    private final Grouping grouping;
    private final Announcing announcing;

    Rereading(
            Sources sources,
            Revisions revisions,
            Passages passages,
            Statements statements,
            DecidedSentences decided,
            Grouping grouping,
            Announcing announcing) {
        this.sources = sources;
        this.revisions = revisions;
        this.passages = passages;
        this.statements = statements;
        this.decided = decided;
        this.grouping = grouping;
        this.announcing = announcing;
    }

    /** The identities of the sources whose newest text another version of the extractor has read, in order. */
    List<String> waiting() {
        return revisions.findLatestNotReadBy(Extractor.VERSION).stream()
                .map(revision -> revision.source().identity())
                .toList();
    }

    /** The newest revision of a source that is known; with its source. */
    Revision latest(String identity) {
        return sources.findByIdentity(identity)
                .flatMap(revisions::findLatest)
                .orElseThrow(() -> new IllegalStateException("source '%s' is no longer there".formatted(identity)));
    }

    /** Puts a new reading of a revision in the place of the one before. */
    @AgainWhenOvertaken
    @Transactional
    void replace(long revisionId, Extraction now) {
        passages.shift(revisionId, OUT_OF_THE_WAY);
        Revision revision = revisions.findById(revisionId).orElseThrow();
        List<Statement> before = statements.findAllByRevision(revisionId);
        Set<Long> touched = Announcing.claimsOf(before);
        List<Passage> gone = new ArrayList<>();
        List<Passage> kept = settlePassages(revision, now, gone);
        List<Statement> said = settleStatements(kept, now, before, revision.text());
        gone.forEach(passages::delete);
        decided.apply(revision, kept, said);
        revision.readBy(Extractor.VERSION);
        touched.addAll(Announcing.claimsOf(said));
        announcing.read(revisionId, touched);
    }

    /** The passages as they are read now, rows of the same words used again; adds to {@code gone} what is none any more. */
    private List<Passage> settlePassages(Revision revision, Extraction now, List<Passage> gone) {
        Map<Span, Passage> before = new HashMap<>();
        passages.findByRevision(revision.id()).forEach(passage -> before.put(passage.span(), passage));
        List<Passage> settled = new ArrayList<>();
        for (ReadPassage read : now.passages()) {
            int ordinal = settled.size();
            Passage same = before.remove(read.span());
            if (same == null) {
                settled.add(passages.save(Storing.passage(revision, ordinal, read)));
            } else {
                same.readAs(
                        ordinal,
                        read.kind(),
                        read.headings(),
                        read.kept(),
                        read.reason().name(),
                        read.score());
                settled.add(same);
            }
        }
        gone.addAll(before.values());
        return settled;
    }

    private List<Statement> settleStatements(List<Passage> kept, Extraction now, List<Statement> before, String text) {
        Succession succession = Succession.of(before, now, text);
        List<Statement> said = new ArrayList<>();
        Set<Statement> moved = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            for (ReadStatement read : now.passages().get(i).statements()) {
                if (read.text().length() <= Statement.MAX_LENGTH) {
                    said.add(settle(kept.get(i), read, succession.before(read), moved));
                }
            }
        }
        List<Statement> gone = new ArrayList<>();
        for (Statement statement : before) {
            if (statement.origin() != Origin.EXTRACTED) {
                moveToPassage(statement, kept);
                said.add(statement);
            } else if (!moved.contains(statement)) {
                gone.add(statement);
            }
        }
        grouping.unsettleBeside(gone, Set.of());
        gone.forEach(statements::delete);
        return said;
    }

    private Statement settle(Passage passage, ReadStatement read, Optional<Statement> before, Set<Statement> moved) {
        Statement same = before.filter(one -> one.text().equals(read.text())).orElse(null);
        if (same != null) {
            same.moveTo(passage, read.span(), read.subject(), read.reading().kind(), read.certain());
            same.holdAsOf(read.reading().asOf());
            moved.add(same);
            return same;
        }
        Statement fresh = Storing.statement(passage, read);
        before.flatMap(Statement::claim).map(Claim::current).ifPresent(fresh::joinClaim);
        return statements.save(fresh);
    }

    /** The text is the same, so what an editor or a corpus quotes still stands where it stood. */
    private static void moveToPassage(Statement statement, List<Passage> kept) {
        Span span = statement.span();
        Passage there = kept.stream()
                .max((one, other) ->
                        Integer.compare(one.span().overlap(span), other.span().overlap(span)))
                .orElseThrow(() -> new IllegalStateException("an article without a passage"));
        statement.moveTo(there, span, statement.subject(), statement.kind(), statement.isCertain());
    }
}
