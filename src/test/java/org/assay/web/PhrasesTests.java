package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.text.PartialDate;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    @Test
    void countsInWordsUpToTen() {
        assertThat(Phrases.count(2, "claim", "claims")).isEqualTo("two claims");
        assertThat(Phrases.count(1, "claim", "claims")).isEqualTo("one claim");
        assertThat(Phrases.count(10)).isEqualTo("ten");
        assertThat(Phrases.count(11_000)).isEqualTo("11,000");
    }

    @Test
    void saysDatesAsFinelyAsTheyAreKnown() {
        assertThat(new PartialDate("2026-11-21").words()).isEqualTo("21 November 2026");
        assertThat(new PartialDate("2021-10").words()).isEqualTo("October 2021");
        assertThat(Phrases.date(new PartialDate("2021"), true)).isEqualTo("about 2021");
        assertThat(new PartialDate("198X").words()).isEqualTo("the 1980s");
    }

    @Test
    void readsTheDatesItWrites() {
        for (String date : new String[] {"2026-11-21", "2021-10", "2021"}) {
            PartialDate written = new PartialDate(date);
            assertThat(Phrases.readDate(written.words())).contains(written);
            assertThat(Phrases.readDate(date)).contains(written);
        }
        assertThat(Phrases.readDate("  october  2024 ")).contains(new PartialDate("2024-10"));
        assertThat(Phrases.readDate("31 February 2026")).isEmpty();
        assertThat(Phrases.readDate("soon")).isEmpty();
    }
}
