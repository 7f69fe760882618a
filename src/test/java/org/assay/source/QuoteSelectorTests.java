package org.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class QuoteSelectorTests {

    private static final String TEXT = "Tea is hot. So it says.\n\nCoffee is hot. So it says.\n";

    @Test
    void findsOfTwoPlacesTheOneWithTheWordsAroundIt() {
        Span second = new Span(TEXT.lastIndexOf("So"), TEXT.length() - 1);
        QuoteSelector quote = QuoteSelector.of(TEXT, second);

        assertThat(quote.exact()).isEqualTo("So it says.");
        assertThat(quote.find(TEXT)).contains(second);
        assertThat(quote.find("New. " + TEXT)).contains(second.shift(5));
    }

    @Test
    void findsAQuoteWhoseWhiteSpaceChanged() {
        QuoteSelector quote = QuoteSelector.of(TEXT, new Span(0, 23));

        assertThat(quote.find("Tea\u00A0is\nhot.  So it says.")).contains(new Span(0, 24));
        assertThat(quote.find("Tea is cold. So it says.")).isEmpty();
    }

    @Test
    void cutsNoCharacterInTwo() {
        String text = "😀".repeat(40) + "tea" + "😀".repeat(40);
        QuoteSelector quote = QuoteSelector.of(text, new Span(80, 83));

        assertThat(quote.prefix()).isEqualTo("😀".repeat(16));
        assertThat(quote.suffix()).isEqualTo("😀".repeat(16));
        assertThat(QuoteSelector.of("a" + text, new Span(82, 84)).prefix()).startsWith("😀");
    }

    @Test
    void refusesAQuoteWithoutWords() {
        assertThatThrownBy(() -> new QuoteSelector(" ", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected some");
    }
}
