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
    void splitsClausesThatBeginWithAPlaceOrATime() {
        assertThat(split("The mill closed in 1971, and by 1980 the town had lost half of its people."))
                .containsExactly("The mill closed in 1971", "by 1980 the town had lost half of its people");
    }

    @Test
    void deniesOnlyThePredicateThatIsDenied() {
        assertThat(split("A carbon belt never needs oil but works only with a hub gear."))
                .containsExactly("A carbon belt never needs oil", "A carbon belt works only with a hub gear");
    }

    @Test
    void leavesWhoSaysItToTheWholeSentence() {
        assertThat(split("The plant recycles 9,000 batteries a month, the company announced."))
                .doesNotContain("the company announced");
    }

    @Test
    void saysOfAllWhatAPluralVerbSays() {
        assertThat(split("The vitamin helps to take up calcium and phosphate, which keep bones healthy."))
                .contains("calcium and phosphate keep bones healthy")
                .noneMatch(clause -> clause.startsWith("phosphate"));
    }

    @Test
    void splitsReasonsThatAreAsTrueAsWhatTheyExplain() {
        assertThat(split("Honey is unsafe for infants because it may contain spores."))
                .containsExactly("Honey is unsafe for infants", "it may contain spores");
        assertThat(split("Because the dam was damaged, the lake is half empty."))
                .containsExactly("the dam was damaged", "the lake is half empty");
    }

    @Test
    void keepsAReasonThatIsDenied() {
        String sentence = "The shop did not close because it lost money";

        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void givesWhatStandsBetweenSubjectAndVerbAClauseOfItsOwn() {
        assertThat(split("The cooperative, with over 900 members, runs three dairies."))
                .containsExactly("The cooperative has over 900 members", "The cooperative runs three dairies");
        assertThat(split("The upper valley, on the other hand, is dry.")).containsExactly("The upper valley is dry");
    }

    @Test
    void keepsWhatLimitsBetweenSubjectAndVerb() {
        for (String sentence : List.of(
                "Most drugs, at high doses, are toxic",
                "Plants, except cacti, need water",
                "The price, as the figure shows, is high")) {
            assertThat(split(sentence)).containsExactly(sentence);
        }
    }

    @Test
    void keepsTheLastNounOfAListThatCouldBeAVerb() {
        String sentence = "The tool handles old files, slow networks, and long phone calls";

        assertThat(split(sentence)).containsExactly(sentence);
        assertThat(split(sentence + " without errors")).containsExactly(sentence + " without errors");
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

    @Test
    void takesAPluralVerbForNoInfinitive() {
        assertThat(split("Low levels of ozone irritate the lungs and make asthma worse."))
                .containsExactly("Low levels of ozone irritate the lungs", "Low levels of ozone make asthma worse");
    }

    @Test
    void keepsPlaceAndTimeWithEachOfTheClausesTheyHoldFor() {
        assertThat(split("In Norway, girls' grades went up and bullying fell after phones were removed from schools."))
                .containsExactly(
                        "In Norway, girls' grades went up",
                        "In Norway, bullying fell after phones were removed from schools");
    }

    @Test
    void cutsNoListBeforeATimeClause() {
        String sentence =
                "The scheme enrolled 4,000 people in Hamilton, Lindsay and Thunder Bay before a new government ended it";

        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void keepsAnInvertedClauseWhole() {
        assertThat(split("The tram can be boarded with one ticket, and so can the ferry."))
                .noneMatch(clause -> clause.equals("The tram can the ferry") || clause.equals("The tram"));
    }

    private static List<String> split(String sentence) {
        return Clauses.of(LANGUAGE, sentence).stream().map(Clause::text).toList();
    }
}
