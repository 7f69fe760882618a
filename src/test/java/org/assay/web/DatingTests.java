package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assay.source.DateBasis;
import org.assay.source.Source;
import org.assay.source.SourceDetails;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTests {

    @ParameterizedTest
    @CsvSource({
        "2021-10, 2025, about four years later",
        "2025, 2021-10, about four years later",
        "2021-03-01, 2021-08-03, about five months later",
        "2019, 2020, about one year later",
        "2021, 2021-10, ''",
        "2021-10, 2022, ''",
        "2021-10-01, 2021-10-01, ''",
        ", 2022, ''"
    })
    void tellsHowMuchLaterASourceIsAsFarAsThatIsKnown(@Nullable String one, String other, String words) {
        assertThat(Dating.between(source(one), source(other))).isEqualTo(words);
    }

    private static Source source(@Nullable String date) {
        PartialDate publishedOn = date == null ? null : new PartialDate(date);
        DateBasis basis = date == null ? null : DateBasis.STATED;
        return new Source(
                "x", new SourceDetails("T", "T", null, null, null, "en", publishedOn, basis, null), Instant.EPOCH);
    }
}
