package org.assay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.search.StandaloneIndex.Held;
import org.assay.search.StandaloneIndex.Said;
import org.assay.text.Embedder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the order of claims looks at. */
class StandaloneIndexTests {

    @Test
    void ranksByTheHeadingsAboveAQuote() throws IOException {
        List<Held> claims = List.of(
                under("It takes four hours.", 0, "Halden e-bike", "Charging the battery"),
                under("It is under 40 decibels.", 1, "Halden e-bike", "Noise"),
                under("It takes twelve weeks.", 2, "Halden e-bike", "Delivery"));

        assertThat(new StandaloneIndex(claims, Embedder.open()).search("how long does delivery take", Matching.BOTH, 1))
                .containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tram %d ", "%d-tram-", "so%dis"})
    void takesAPastedPageForAQuery(String words) throws IOException {
        String page = IntStream.range(0, 500).mapToObj(words::formatted).collect(Collectors.joining());

        assertThat(new StandaloneIndex(List.of(under("A tram.", 0)), Embedder.open()).search(page, Matching.WORDS, 1))
                .hasSizeLessThan(2);
    }

    @Test
    void demandsNoPhraseThatAPastedPostQuotes() throws IOException {
        String post =
                "Unbelievable. \"They never tell you any of this\" - my neighbour says the tram to the harbour now costs"
                        + " four euros a ride https://example.org/x";

        assertThat(new StandaloneIndex(
                                List.of(under("A tram ride to the harbour costs four euros.", 7)), Embedder.open())
                        .search(post, Matching.BOTH, 1))
                .containsExactly(7L);
    }

    private static Held under(String text, long id, String... headings) {
        return new Held(id, text, "", List.of(new Said(text, text, List.of(headings))));
    }
}
