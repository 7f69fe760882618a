package org.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTests {

    private static final Confusion CONFUSION = new Confusion(
            List.of("yes", "no"),
            List.of(
                    new Confusion.Outcome("yes", "yes"),
                    new Confusion.Outcome("yes", "no"),
                    new Confusion.Outcome("no", "no"),
                    new Confusion.Outcome("no", "no")));

    @Test
    void countsPrecisionAndRecallPerLabel() {
        Confusion.Score yes = CONFUSION.score("yes");

        assertThat(yes.precision()).isEqualTo(1);
        assertThat(yes.recall()).isEqualTo(0.5);
        assertThat(CONFUSION.accuracy()).isEqualTo(0.75);
        assertThat(CONFUSION.macroF1()).isCloseTo((2.0 / 3 + 0.8) / 2, within(1e-9));
    }

    @Test
    void boundsTheMeanBySampling() {
        Confusion.Interval interval = CONFUSION.macroF1Interval();

        assertThat(interval).isNotNull();
        assertThat(interval.low()).isLessThanOrEqualTo(CONFUSION.macroF1());
        assertThat(interval.high()).isGreaterThanOrEqualTo(CONFUSION.macroF1());
    }
}
