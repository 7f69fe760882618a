package org.assay.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed sign-ins by name and address. After {@value #MOST_FAILURES} in a row the pair is refused until {@link
 * #REST} has passed since the last one. Kept in memory; the oldest pairs are forgotten first. Thread-safe.
 */
final class SignInAttempts {

    static final int MOST_FAILURES = 8;
    static final Duration REST = Duration.ofMinutes(5);

    private static final int MOST_PAIRS = 10_000;

    private final Clock clock;
    private final Map<Pair, Failures> failures = new LinkedHashMap<>();

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustRest(String name, String address) {
        Failures failed = failures.get(new Pair(name, address));
        return failed != null && failed.count >= MOST_FAILURES && isRecent(failed);
    }

    synchronized void failed(String name, String address) {
        Failures before = failures.remove(new Pair(name, address));
        int count = before != null && isRecent(before) ? before.count + 1 : 1;
        failures.put(new Pair(name, address), new Failures(count, clock.instant()));
        if (failures.size() > MOST_PAIRS) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(new Pair(name, address));
    }

    private boolean isRecent(Failures failed) {
        return failed.last.plus(REST).isAfter(clock.instant());
    }

    private record Pair(String name, String address) {}

    private record Failures(int count, Instant last) {}
}
