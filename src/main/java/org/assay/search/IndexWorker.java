package org.assay.search;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread that brings the index up to the database: everything at start, then whatever is queued. */
@Component
class IndexWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexWorker.class);
    /** After a failure, and for rows that another process may have written. */
    private static final int LOOKS_AGAIN_AFTER_SECONDS = 30;

    private final IndexUpdates updates;
    private final Semaphore work = new Semaphore(0);
    private volatile @Nullable Thread thread;

    IndexWorker(IndexUpdates updates) {
        this.updates = updates;
    }

    /** Has it look at the queue. */
    void wake() {
        work.release();
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "index-worker");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        wake();
        try {
            running.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        boolean compared = false;
        while (isRunning()) {
            try {
                if (!compared) {
                    updates.repair(this::isRunning);
                    compared = true;
                }
                updates.catchUp(this::isRunning);
            } catch (RuntimeException failed) {
                log.error("The index could not be brought up to date; trying again", failed);
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (work.tryAcquire(LOOKS_AGAIN_AFTER_SECONDS, TimeUnit.SECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException stopped) {
            thread = null;
            Thread.currentThread().interrupt();
        }
    }
}
