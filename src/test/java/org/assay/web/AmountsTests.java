package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assay.text.Bound;
import org.assay.text.Quantity;
import org.assay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTests {

    @ParameterizedTest
    @CsvSource({
        "350000, EXACTLY, package, 350K, '350,000 (package)'",
        "1000000, MORE_THAN, package, 1M+, 'more than 1,000,000 (package)'",
        "3300000, ABOUT, , about 3.3M, 'about 3,300,000'",
        "2.5, AT_MOST, mg, under 2.5, 'at most 2.5 (mg)'",
        "1999, EXACTLY, $, '1,999', '1,999 ($)'",
        "7800000000, EXACTLY, people, 7.8B, '7,800,000,000 (people)'"
    })
    void writesAmountsInShortAndInFull(BigDecimal value, Bound bound, String unit, String brief, String exact) {
        Quantity quantity = new Quantity(value, null, bound, unit, new Span(0, 1));

        assertThat(Amounts.brief(quantity)).isEqualTo(brief);
        assertThat(Amounts.exact(quantity)).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({"1000000, 1500000", "350000, 600000", "2, 3", "9.5, 15", "0.4, 0.6", "15, 30"})
    void findsARoundNumberAbove(double amount, double above) {
        assertThat(Amounts.above(amount)).isCloseTo(above, org.assertj.core.data.Offset.offset(above / 1e9));
    }
}
