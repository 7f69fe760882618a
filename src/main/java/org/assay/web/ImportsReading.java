package org.assay.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assay.ingest.ImportJob;
import org.assay.ingest.ImportJobs;
import org.assay.ingest.ImportState;
import org.assay.ingest.Uploads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of the imports. */
@Service
@Transactional(readOnly = true)
class ImportsReading {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int SHORT_SECONDS = 120;

    private final ImportJobs jobs;
    private final Uploads uploads;
    private final Clock clock;

    ImportsReading(ImportJobs jobs, Uploads uploads, Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.clock = clock;
    }

    public ImportPage page(boolean canAdd) {
        return new ImportPage(
                canAdd, jobs.findAllNewestFirst().stream().map(this::job).toList());
    }

    private ImportPage.Job job(ImportJob job) {
        return new ImportPage.Job(
                job.id(),
                state(job),
                job.state() == ImportState.RUNNING,
                job.filesDone(),
                job.files().size(),
                job.claims(),
                when(job),
                job.failures().stream()
                        .map(file -> new ImportPage.Failure(
                                uploads.shownName(file.name()), file.failure().orElse("")))
                        .toList(),
                job.notes());
    }

    private static String state(ImportJob job) {
        return switch (job.state()) {
            case RUNNING -> job.phase();
            case DONE -> "Done";
            case FAILED -> "Failed";
            case CANCELLED -> "Cancelled";
        };
    }

    private String when(ImportJob job) {
        ZonedDateTime start = job.startedAt().atZone(clock.getZone());
        String day = Phrases.day(start.toLocalDate());
        return job.finishedAt()
                .map(end -> "%s, took %s".formatted(day, duration(job.startedAt(), end)))
                .orElseGet(() -> "started %s, %s".formatted(day, TIME.format(start)));
    }

    private static String duration(Instant from, Instant to) {
        Duration took = Duration.between(from, to);
        return took.toSeconds() < SHORT_SECONDS
                ? Phrases.figures(took.toSeconds(), "second", "seconds")
                : Phrases.figures(took.toMinutes(), "minute", "minutes");
    }
}
