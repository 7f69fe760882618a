package org.assay.ingest;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.assay.claim.AgainWhenOvertaken;
import org.assay.claim.Claims;
import org.assay.claim.SourceDeletion;
import org.assay.claim.SourceDeletions;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.relation.Grouping;
import org.assay.relation.Suggesting;
import org.assay.source.Copies;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.source.UnknownSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes sources. What a source said no longer counts for anything; claims keep their ids, and those that nobody else
 * makes answer without a source. {@link Importing#settle} groups what stood beside its statements. Only an import of the
 * article brings it back.
 */
@Service
public class SourceDeleting {

    private final Sources sources;
    private final Revisions revisions;
    private final Statements statements;
    private final Claims claims;
    private final SourceDeletions log;
    private final ImportJobs jobs;
    private final Copies copies;
    private final Grouping grouping;
    private final Suggesting suggesting;
    private final Announcing announcing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SourceDeleting(
            Sources sources,
            Revisions revisions,
            Statements statements,
            Claims claims,
            SourceDeletions log,
            ImportJobs jobs,
            Copies copies,
            Grouping grouping,
            Suggesting suggesting,
            Announcing announcing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources;
        this.revisions = revisions;
        this.statements = statements;
        this.claims = claims;
        this.log = log;
        this.jobs = jobs;
        this.copies = copies;
        this.grouping = grouping;
        this.suggesting = suggesting;
        this.announcing = announcing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Deletes a source.
     *
     * @param note why; may be null
     * @return its title
     * @throws UnknownSource where there is none
     * @throws ImportUnderWay where an import runs, which may be reading it
     */
    @AgainWhenOvertaken
    @Transactional
    public String delete(long sourceId, @Nullable String note, String editor) {
        Source source = sources.lockById(sourceId)
                .filter(known -> !known.isDeleted())
                .orElseThrow(() -> new UnknownSource(sourceId));
        if (!jobs.findRunning().isEmpty()) {
            throw new ImportUnderWay(sourceId);
        }
        Revision latest = revisions.findLatest(source).orElseThrow(() -> new UnknownSource(sourceId));
        List<Statement> said = statements.findByRevision(latest.id());
        said.forEach(Statement::withdraw);
        source.delete(clock.instant());
        log.save(new SourceDeletion(
                source, note == null || note.isBlank() ? null : note.strip(), editor, clock.instant()));
        grouping.unsettleBeside(said, Set.of());
        Set<Long> touched = suggesting.suggestFor(Announcing.claimsOf(said));
        Set<Long> otherVoices = copies.forget(source);
        touched.addAll(otherVoices.isEmpty() ? Set.of() : claims.findIdsIn(otherVoices));
        announcing.read(latest.id(), touched);
        events.publishEvent(new SourceDeleted(sourceId));
        return source.title();
    }
}
