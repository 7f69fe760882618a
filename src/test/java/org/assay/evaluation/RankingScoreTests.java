package org.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingScoreTests {

    @Test
    void isOneForThePerfectOrder() {
        assertThat(RankingScore.ndcg(List.of(true, true, false), 2, 10)).isEqualTo(1);
    }

    @Test
    void discountsByRank() {
        assertThat(RankingScore.ndcg(List.of(false, true), 1, 10)).isCloseTo(1 / 1.58496, within(1e-4));
    }

    @Test
    void looksNoFurtherThanTheDepth() {
        assertThat(RankingScore.ndcg(List.of(false, true), 1, 1)).isZero();
        assertThat(RankingScore.recall(List.of(true, false, true), 4, 2)).isEqualTo(0.25);
    }

    @Test
    void isZeroWhenThereIsNothingToFind() {
        assertThat(RankingScore.ndcg(List.of(), 0, 10)).isZero();
        assertThat(RankingScore.recall(List.of(), 0, 10)).isZero();
    }
}
