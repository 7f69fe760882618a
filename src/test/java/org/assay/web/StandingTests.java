package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.web.Standing.SideInWords;
import org.junit.jupiter.api.Test;

class StandingTests {

    @Test
    void saysInWordsWhoSaysWhat() {
        assertThat(summary(List.of("A"), List.of())).isEqualTo("One source says so");
        assertThat(summary(List.of("A", "B"), List.of())).isEqualTo("Two say so");
        assertThat(summary(List.of("A", "B"), List.of("C"))).isEqualTo("Two say so, one otherwise");
        assertThat(summary(List.of("A", "B"), List.of("B"))).isEqualTo("Two say so, one of them also says otherwise");
        assertThat(summary(List.of("A", "B"), List.of("B", "C")))
                .isEqualTo("Two say so, two otherwise, one of them on both sides");
        assertThat(summary(List.of("A"), List.of("A"))).isEqualTo("One source says both");
    }

    @Test
    void namesBothSidesAgreementFirst() {
        assertThat(new Standing(List.of("A", "B"), List.of("C")).sides())
                .containsExactly(
                        new SideInWords(LineMark.AGREE, "Two say so", "A, B"),
                        new SideInWords(LineMark.CONFLICT, "One otherwise", "C"));
        assertThat(new Standing(List.of("A"), List.of()).sides())
                .containsExactly(new SideInWords(LineMark.SINGLE, "Only in A", ""));
    }

    private static String summary(List<String> saySo, List<String> sayOtherwise) {
        return new Standing(saySo, sayOtherwise).summary();
    }
}
