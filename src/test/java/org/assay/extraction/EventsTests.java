package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTests {

    private static final Language LANGUAGE = Language.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The keep was begun by Hugh de Morrow about 1138.           | The keep was begun by Hugh de Morrow
            The ring line was opened by the queen in September 2019.   | The ring line was opened by the queen
            The engine was built by her in 2009 to lift water.         | The engine was built by her to lift water
            """)
    void leavesOutWhenAnEventWas(String clause, String event) {
        assertThat(Events.undated(Sentence.of(LANGUAGE, clause))).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The club was founded in San Francisco in 2011.",
                "The lake was the largest in Europe in 1900.",
                "Five million bicycles were sold in the union in 2023.",
                "The bridge was closed for repairs from about 2014.",
                "The tower was first lit by gas in 1851.",
                "The museum has been run by the city since 1990."
            })
    void keepsTheDateOfAllElse(String clause) {
        assertThat(Events.undated(Sentence.of(LANGUAGE, clause))).isNull();
    }
}
