package org.assay.api;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.assay.api.ImportReading.ImportView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells those who follow an import how far it is: looks once a second and sends what has changed. */
@Component
class ImportEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ImportEvents.class);
    private static final long UNLIMITED = 0;

    private final ImportReading reading;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("import-events").factory());

    ImportEvents(ImportReading reading) {
        this.reading = reading;
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    SseEmitter follow(ImportView now) {
        Follower follower = new Follower(new SseEmitter(UNLIMITED), now.id());
        follower.emitter.onCompletion(() -> followers.remove(follower));
        follower.emitter.onError(gone -> followers.remove(follower));
        followers.add(follower);
        follower.tell(now);
        return follower.emitter;
    }

    /** Open connections would hold the server back from stopping. */
    @EventListener(ContextClosedEvent.class)
    void letGo() {
        followers.forEach(follower -> follower.emitter.complete());
        followers.clear();
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    private void look() {
        for (Follower follower : followers) {
            try {
                follower.tell(reading.one(follower.importId));
            } catch (RuntimeException failed) {
                LOG.warn("import {} cannot be followed any longer", follower.importId, failed);
                followers.remove(follower);
                follower.emitter.completeWithError(failed);
            }
        }
    }

    /** Somebody who follows an import; told only what is new. */
    private final class Follower {

        private final SseEmitter emitter;
        private final long importId;
        private @Nullable ImportView lastTold;

        Follower(SseEmitter emitter, long importId) {
            this.emitter = emitter;
            this.importId = importId;
        }

        synchronized void tell(ImportView now) {
            if (now.equals(lastTold)) {
                return;
            }
            lastTold = now;
            try {
                emitter.send(SseEmitter.event().name("progress").data(now, MediaType.APPLICATION_JSON));
                if (now.hasEnded()) {
                    emitter.send(SseEmitter.event().name("end").data(now, MediaType.APPLICATION_JSON));
                    followers.remove(this);
                    emitter.complete();
                }
            } catch (IOException left) {
                LOG.debug("a follower of import {} has left", importId, left);
                followers.remove(this);
            }
        }
    }
}
