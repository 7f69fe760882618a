package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTests {

    private static final Language LANGUAGE = Language.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hard cheese keeps four to six weeks in the fridge, fresh cheese about one.                | fresh cheese keeps about one week in the fridge
            Kittens socialise best between two and seven weeks of age, dogs between three and twelve. | dogs socialise best between three and twelve weeks of age
            Wood is the best choice for indoor walls, and brick for outdoor walls.                    | brick is the best choice for outdoor walls
            Ale is made with one yeast at 15–24 °C and lager with another at 7–13 °C.                 | lager is made with another at 7–13 °C
            The gate is used by 76% of all visitors, against 6% for the bridge.                       | the bridge is used by 6% of all visitors
            The town has 50,000 inhabitants, down from 175,000 in 1951.                               | The town had 175,000 inhabitants in 1951
            """)
    void completesWhatLeavesOutTheVerb(String clause, String completed) {
        assertThat(Gaps.of(Sentence.of(LANGUAGE, clause))).hasSize(2).last().isEqualTo(completed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat carries 80 passengers, a crew of six and a dog.",
                "The phone weighs 200 g, the battery 4,000 mAh.",
                "The cheese comes from the south of France, a region of vineyards.",
                "It runs on Linux and macOS on ARM chips.",
                "The hotel opened in 1990, the year of the flood."
            })
    void leavesAloneWhatIsNotBuiltAlike(String clause) {
        assertThat(Gaps.of(Sentence.of(LANGUAGE, clause))).isEmpty();
    }
}
