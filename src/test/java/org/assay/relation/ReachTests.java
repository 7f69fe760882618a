package org.assay.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReachTests {

    @Test
    void reachesAsFarAsTheLastOfTheNearestHoweverManyCopiesThereAreOfOne() {
        List<Double> likenesses = new ArrayList<>(
                Stream.iterate(0.9, likeness -> likeness - 0.04).limit(15).toList());
        double last = likenesses.get(Reach.NEAREST - 1);
        assertThat(Reach.of(likenesses)).isEqualTo(last);

        likenesses.addAll(List.of(0.9, 0.9, 0.9, 0.9));
        assertThat(Reach.of(likenesses)).isEqualTo(last);
    }

    @Test
    void reachesToWhateverIsNotTooFarWhereThereAreFew() {
        assertThat(Reach.of(List.of(0.8, 0.3))).isEqualTo(Reach.FARTHEST);
        assertThat(Reach.of(List.of(0.8, 0.3), 1)).isEqualTo(0.8);
        assertThat(Reach.of(List.of())).isEqualTo(Reach.FARTHEST);
    }

    @Test
    void tellsTheReachOfEitherSideOfAComparison() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int other = 1; other <= Reach.NEAREST + 2; other++) {
            comparisons.add(new Comparison(other, 0, other, 1 - other / 100.0));
        }
        assertThat(Reach.byStatement(comparisons))
                .containsEntry(0L, 1 - Reach.NEAREST / 100.0)
                .containsEntry(1L, Reach.FARTHEST);
    }
}
