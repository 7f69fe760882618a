package org.assay.api;

import java.time.Instant;
import java.util.List;
import org.assay.ingest.ImportJob;
import org.assay.ingest.ImportJobs;
import org.assay.ingest.ImportState;
import org.assay.ingest.UnknownImport;
import org.assay.ingest.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads imports. */
@Component
@Transactional(readOnly = true)
class ImportReading {

    private final ImportJobs jobs;
    private final Uploads uploads;

    ImportReading(ImportJobs jobs, Uploads uploads) {
        this.jobs = jobs;
        this.uploads = uploads;
    }

    public ImportList all() {
        return new ImportList(jobs.findAllNewestFirst().stream().map(this::view).toList());
    }

    public ImportView one(long id) {
        return view(jobs.findById(id).orElseThrow(() -> new UnknownImport(id)));
    }

    private ImportView view(ImportJob job) {
        return new ImportView(
                job.id(),
                job.state(),
                job.phase(),
                job.files().size(),
                job.filesDone(),
                job.claims(),
                job.failures().stream()
                        .map(file -> new FileFailure(
                                uploads.shownName(file.name()), file.failure().orElse("")))
                        .toList(),
                job.notes(),
                job.startedAt(),
                job.finishedAt().orElse(null));
    }

    /** All imports, newest first. */
    record ImportList(List<ImportView> items) {}

    /**
     * How far an import is.
     *
     * @param state DONE means that its claims can be found, single files that failed included
     * @param phase what it is doing, in words; empty once it has ended
     * @param claims how many the knowledge base held when it ended, 0 before
     * @param notes what the reader of its report should know
     */
    record ImportView(
            long id,
            ImportState state,
            String phase,
            int filesTotal,
            int filesDone,
            int claims,
            List<FileFailure> failures,
            List<String> notes,
            Instant startedAt,
            @Nullable Instant finishedAt) {

        boolean hasEnded() {
            return state != ImportState.RUNNING;
        }
    }

    /** A file that is not in, and why. */
    record FileFailure(String file, String reason) {}
}
