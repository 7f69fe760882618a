package org.assay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTests {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final InstantSource source = () -> now;
    private final SignInAttempts attempts = new SignInAttempts(source.withZone(ZoneOffset.UTC));

    @Test
    void refusesWhoeverGuessesTooOften() {
        fail(SignInAttempts.MOST_FAILURES - 1);
        assertThat(attempts.mustRest("ada", "10.0.0.1")).isFalse();
        fail(1);
        assertThat(attempts.mustRest("ada", "10.0.0.1")).isTrue();
    }

    @Test
    void letsTheSameNameInFromElsewhere() {
        fail(SignInAttempts.MOST_FAILURES);
        assertThat(attempts.mustRest("ada", "10.0.0.2")).isFalse();
    }

    @Test
    void forgetsFailuresAfterAWhile() {
        fail(SignInAttempts.MOST_FAILURES);
        now = now.plus(SignInAttempts.REST).plus(Duration.ofSeconds(1));
        assertThat(attempts.mustRest("ada", "10.0.0.1")).isFalse();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(SignInAttempts.MOST_FAILURES - 1);
        attempts.succeeded("ada", "10.0.0.1");
        fail(1);
        assertThat(attempts.mustRest("ada", "10.0.0.1")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("ada", "10.0.0.1");
        }
    }
}
