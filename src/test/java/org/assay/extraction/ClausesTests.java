package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.text.Language;
import org.junit.jupiter.api.Test;

class ClausesTests {

    private static final Language LANGUAGE = Language.open();

    @Test
    void splitsPredicatesThatShareASubject() {
        assertThat(
                        split(
                                "The bank runs about 400 branches, is registered in Oslo, and allows ten cards on one account."))
                .containsExactly(
                        "The bank runs about 400 branches",
                        "The bank is registered in Oslo",
                        "The bank allows ten cards on one account");
    }

    @Test
    void splitsContrasts() {
        assertThat(split("While rye contains gluten, maize contains none."))
                .containsExactly("rye contains gluten", "maize contains none");
    }

    @Test
    void saysWhatARelativeClauseSaysOfItsNoun() {
        assertThat(split("The museum shows a lyre, which was found at Ur in 1928."))
                .containsExactly("The museum shows a lyre", "a lyre was found at Ur in 1928");
    }

    @Test
    void keepsConditionsWithWhatTheyLimit() {
        String sentence = "If the oven is too hot, the crust burns and the crumb stays raw";

        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void keepsNounsThatAreJoinedTogether() {
        String sentence = "Banks, employers and the land register report directly";

        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void splitsClausesThatACommaJoins() {
        assertThat(split("Coconut milk got an exception, peanut butter has one too."))
                .containsExactly("Coconut milk got an exception", "peanut butter has one too");
    }

    @Test
    void keepsARelativeClauseWithAListAsItsSubject() {
        String sentence = "Babies need less than 1 g a day, which breast milk and formula already provide";

        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void saysOfEachMemberOfAListWhatIsSaidOfAll() {
        assertThat(Enumerations.of(Sentence.of(LANGUAGE, "The kit includes a pump, a lamp and two spare batteries.")))
                .containsExactly(
                        "The kit includes a pump", "The kit includes a lamp", "The kit includes two spare batteries");
        assertThat(Enumerations.of(Sentence.of(LANGUAGE, "The plan includes backups and a domain.")))
                .isEmpty();
    }

    private static List<String> split(String sentence) {
        return Clauses.of(LANGUAGE, sentence).stream().map(Clause::text).toList();
    }
}
