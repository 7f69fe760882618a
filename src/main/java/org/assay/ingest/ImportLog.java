package org.assay.ingest;

import java.time.Clock;
import java.util.List;
import org.assay.claim.Claims;
import org.assay.claim.Statements;
import org.assay.source.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how far each import is, a transaction a line. */
@Component
class ImportLog {

    private final ImportJobs jobs;
    private final Claims claims;
    private final Statements statements;
    private final Clock clock;

    ImportLog(ImportJobs jobs, Claims claims, Statements statements, Clock clock) {
        this.jobs = jobs;
        this.claims = claims;
        this.statements = statements;
        this.clock = clock;
    }

    @Transactional
    public long open(String origin, List<String> names, boolean curated) {
        return jobs.save(new ImportJob(origin, curated, names, clock.instant())).id();
    }

    @Transactional(readOnly = true)
    public ImportJob find(long jobId) {
        return jobs.findById(jobId).orElseThrow(() -> new UnknownImport(jobId));
    }

    @Transactional(readOnly = true)
    public boolean isRereading() {
        return jobs.isRunning(ImportJob.REREADING);
    }

    /** Ids of the statements in the articles that an import has stored so far. */
    @Transactional(readOnly = true)
    public List<Long> statementsOf(long jobId) {
        List<Long> sources = find(jobId).files().stream()
                .flatMap(file -> file.source().stream())
                .map(Source::id)
                .toList();
        return sources.isEmpty() ? List.of() : statements.findIdsBySources(sources);
    }

    @Transactional
    public void enter(long jobId, String phase) {
        find(jobId).enter(phase);
    }

    @Transactional
    public void stored(long jobId, int ordinal, Source source) {
        find(jobId).files().get(ordinal).markStored(source);
    }

    @Transactional
    public void failed(long jobId, int ordinal, String reason) {
        find(jobId).files().get(ordinal).markFailed(reason);
    }

    @Transactional
    public void note(long jobId, List<String> lines) {
        find(jobId).note(lines);
    }

    /** Ends an import and says in one line what the knowledge base holds now. */
    @Transactional
    public String finish(long jobId) {
        ImportJob job = find(jobId);
        int held = (int) claims.countStanding();
        job.finish(ImportState.DONE, held, clock.instant());
        return "Import %d done: %d of %d files in, %d not; %d claims with %d appearances can be searched."
                .formatted(
                        jobId,
                        job.files().size() - job.failures().size(),
                        job.files().size(),
                        job.failures().size(),
                        held,
                        statements.countAppearances());
    }

    @Transactional
    public void fail(long jobId, RuntimeException failure) {
        ImportJob job = find(jobId);
        job.note(List.of(String.valueOf(failure.getMessage())));
        job.finish(ImportState.FAILED, (int) claims.countStanding(), clock.instant());
    }
}
