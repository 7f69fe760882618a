package org.assay.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenWordsTests {

    @Test
    void joinsWordsBrokenAtTheEndOfALine() {
        assertThat(BrokenWords.join("Salt raises blood pres-\nsure.")).isEqualTo("Salt raises blood pressure.");
    }

    @Test
    void keepsHyphensThatTheDocumentWritesElsewhere() {
        assertThat(BrokenWords.join("A low-salt diet. Any low-\nsalt diet."))
                .isEqualTo("A low-salt diet. Any low-salt diet.");
    }
}
