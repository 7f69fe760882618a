package org.assay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTests {

    private final Analysis analysis = new Analysis();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vitamin B-12, daily.    | b-12   | b12    | 12",
                "grade A+!               | a+     | a      | grade",
                "(CO2)                   | co2    | co2    | co2",
                "350,000 homes           | 350,000| 350000 | 350",
                "mayor’s/council’s view  | mayor  | council| view",
                "\"low-fat\" milk        | low-fat| lowfat | fat"
            })
    void findsWordsWithMarksWholeTogetherAndByParts(String text, String whole, String together, String part) {
        assertThat(terms(text)).contains(whole, together, part);
    }

    @Test
    void joinsTheFormsOfAWord() {
        assertThat(terms("vaccinated vaccines")).isEqualTo(terms("VACCINATION vaccine"));
    }

    @Test
    void placesTermsInTheText() {
        assertThat(analysis.words("“Salt” helps")).first().isEqualTo(new Analysis.Word("salt", 0, new Span(1, 5)));
    }

    @Test
    void takesAQueryApart() {
        assertThat(QueryText.of("cheap \"heat pumps\" -oil -\"solar panel\" - \"open"))
                .isEqualTo(new QueryText(
                        "cheap - \"open", List.of("heat pumps"), List.of("oil", "solar panel"), List.of()));
    }

    @Test
    void understandsWhatIsDemandedOfFields() {
        assertThat(QueryText.of("trams source:\"The Gazette\" -Topic:health rating:mostly since:2019-03")
                        .demands())
                .containsExactly(
                        new QueryText.Demand(QueryField.SOURCE, "The Gazette", false),
                        new QueryText.Demand(QueryField.TOPIC, "health", true),
                        new QueryText.Demand(QueryField.RATING, "mostly", false),
                        new QueryText.Demand(QueryField.SINCE, "2019-03", false));
    }

    @Test
    void takesForWordsWhatNoFieldUnderstands() {
        QueryText text = QueryText.of("at 12:30 note:this since:yesterday rating:nine topic: https://example.org");
        assertThat(text.demands()).isEmpty();
        assertThat(text.words()).isEqualTo("at 12:30 note:this since:yesterday rating:nine topic: https://example.org");
    }

    private List<String> terms(String text) {
        return analysis.words(text).stream().map(Analysis.Word::term).toList();
    }
}
