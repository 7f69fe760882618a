package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTests {

    @Test
    void offersTheEndsAndTheNeighbourhood() {
        Pager pager = Pager.of(10, 20, 1_000, page -> "/search?page=" + page);

        assertThat(pager.words()).isEqualTo("201–220 of 1,000");
        assertThat(pager.steps())
                .extracting(step -> step == null ? 0 : step.number())
                .containsExactly(1, 0, 9, 10, 11, 12, 13, 0, 50);
        assertThat(pager.previous()).isEqualTo("/search?page=9");
        assertThat(pager.next()).isEqualTo("/search?page=11");
    }

    @Test
    void standsStillOnASinglePage() {
        Pager pager = Pager.of(0, 20, 3, page -> "/search");

        assertThat(pager.steps()).hasSize(1);
        assertThat(pager.previous()).isNull();
        assertThat(pager.next()).isNull();
    }
}
