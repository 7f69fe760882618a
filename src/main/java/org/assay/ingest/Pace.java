package org.assay.ingest;

import java.time.Duration;

/** How fast something goes since it began. */
final class Pace {

    private final long start = System.nanoTime();

    double perSecond(int done) {
        double seconds =
                Math.max(0.001, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
        return done / seconds;
    }
}
