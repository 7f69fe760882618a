package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class StretchesTests {

    private final Span whole = new Span(0, 20);
    private final Span inner = new Span(5, 8);
    private final Stretches<Span> stretches =
            new Stretches<>(List.of(inner, whole), Function.identity(), Comparator.comparing(Span::length));

    @Test
    void cutsWhereMarksBeginAndEndWithTheFirstOnTop() {
        assertThat(stretches.of(new Span(0, 10)))
                .extracting(Stretches.Stretch::span, Stretches.Stretch::top, Stretches.Stretch::ending)
                .containsExactly(
                        tuple(new Span(0, 5), whole, List.of()),
                        tuple(inner, inner, List.of(inner)),
                        tuple(new Span(8, 10), whole, List.of()));
    }

    @Test
    void remembersMarksThatReachIntoTheNextPart() {
        stretches.of(new Span(0, 10));

        assertThat(stretches.of(new Span(10, 25)))
                .extracting(Stretches.Stretch::span, Stretches.Stretch::top, Stretches.Stretch::ending)
                .containsExactly(
                        tuple(new Span(10, 20), whole, List.of(whole)), tuple(new Span(20, 25), null, List.of()));
    }
}
