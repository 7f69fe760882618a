package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailsTests {

    private static final Language LANGUAGE = Language.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Plans start at €49 a month, with no contract.                             | Plans start at €49 a month
            Ageing is put down to sunlight, a figure that comes from a study of 298.  | Ageing is put down to sunlight
            The interest stays the same for an agreed term, usually two or five years | The interest stays the same for an agreed term
            Version 3 gets fixes until December, but no new features.                 | Version 3 gets fixes until December
            Wood is the best choice for indoor walls, and brick for outdoor walls.    | Wood is the best choice for indoor walls
            Every Sunday children press their names into clay, using reeds.           | Every Sunday children press their names into clay
            The model is efficient for small shops, handling database queries, file operations, and external calls without delay. | The model is efficient for small shops
            """)
    void leavesOutWhatIsOnlyAdded(String clause, String shorter) {
        assertThat(Tails.without(Sentence.of(LANGUAGE, clause))).isEqualTo(shorter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crust burns, if the oven is too hot.",
                "The shop sells apples, pears, a juice and the cider.",
                "If the oven is too hot, the crust burns.",
                "The engine runs well, except in winter.",
                "One person in a hundred is sensitive to them, according to the agency.",
                "Few become so popular that, using reeds, they sell.",
                "The fee is waived, depending on the account.",
                "The stall sells bread, milk and cheese.",
                "Nobody came to the fair, but Anna."
            })
    void keepsWhatLimitsAndWhatIsListed(String clause) {
        assertThat(Tails.without(Sentence.of(LANGUAGE, clause))).isNull();
    }

    @Test
    void keepsWordsThatAreNoClauseWithoutTheTail() {
        assertThat(Tails.without(Sentence.of(LANGUAGE, "In the old town, with its walls, a tram runs.")))
                .isNull();
    }
}
