package org.assay.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.assay.claim.SentenceDecided;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs imports one after the other while the pages are served: first those that were interrupted, then, on an empty
 * knowledge base, the corpus, then a new reading or comparing of what an older version of the program has read, then what
 * is added.
 * What editors decide about sentences, and what is left of deleted sources, is settled between two of them.
 */
@Component
public class ImportQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final String NO_CORPUS = "none";
    private static final long STOP = -1;
    private static final long SETTLE = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Importing importing;
    private final ImportJobs jobs;
    private final String corpus;
    private final boolean isServing;
    private final BlockingQueue<Long> waiting = new LinkedBlockingQueue<>();
    private @Nullable Thread worker;

    ImportQueue(
            Importing importing,
            ImportJobs jobs,
            @Value("${assay.corpus:}") String corpus,
            @Value("${assay.serving:true}") boolean isServing) {
        this.importing = importing;
        this.jobs = jobs;
        this.corpus = corpus;
        this.isServing = isServing;
    }

    /** Adds a planned import; it runs when those before it are done. */
    public void add(long jobId) {
        waiting.add(jobId);
    }

    @Override
    public void start() {
        waiting.addAll(jobs.findRunning());
        if (jobs.count() == 0 && !corpus.equals(NO_CORPUS)) {
            waiting.add(
                    corpus.isEmpty() ? importing.planBundledCorpus() : importing.plan(List.of(Path.of(corpus)), true));
        }
        importing.planRereading().ifPresent(waiting::add);
        if (waiting.isEmpty()) {
            importing.planRenewal().ifPresent(waiting::add);
        }
        waiting.add(SETTLE);
        worker = Thread.ofPlatform().name("import").daemon().start(this::work);
    }

    /** Has the running import stop at the next portion; it goes on at the next start. Never interrupts: that would close files. */
    @Override
    public void stop() {
        importing.stop();
        waiting.add(STOP);
        Thread working = worker;
        worker = null;
        if (working != null) {
            try {
                working.join(PATIENCE);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    @Override
    public boolean isAutoStartup() {
        return isServing;
    }

    @TransactionalEventListener
    void on(SentenceDecided decided) {
        settle();
    }

    @TransactionalEventListener
    void on(SourceDeleted deleted) {
        settle();
    }

    private void settle() {
        if (!waiting.contains(SETTLE)) {
            waiting.add(SETTLE);
        }
    }

    private void work() {
        try {
            for (long job = waiting.take(); job != STOP; job = waiting.take()) {
                runOne(job);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOne(long jobId) {
        try {
            if (jobId == SETTLE) {
                importing.settle();
            } else {
                importing.run(jobId);
            }
        } catch (ImportStopped stopped) {
            LOG.info("import {} stopped; it goes on at the next start", jobId);
        } catch (RuntimeException failed) {
            LOG.error("import {} failed", jobId, failed);
        }
    }
}
