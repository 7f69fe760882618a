package org.assay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class LanguageTests {

    private static final Language LANGUAGE = Language.open();

    @Test
    void findsVerbsThatCouldBeNouns() {
        assertThat(LANGUAGE.tokens("A small ferry carries cars and runs all night."))
                .filteredOn(token -> token.form() == VerbForm.FINITE)
                .extracting(Token::text)
                .containsExactly("carries", "runs");
    }

    @Test
    void tellsTheFormsOfVerbs() {
        assertThat(LANGUAGE.tokens("The bridge was built in 1890 and keeps attracting people who want to climb it."))
                .filteredOn(token -> token.form() != VerbForm.NONE)
                .extracting(Token::text, Token::form)
                .containsExactly(
                        tuple("was", VerbForm.FINITE),
                        tuple("built", VerbForm.PARTICIPLE),
                        tuple("keeps", VerbForm.FINITE),
                        tuple("attracting", VerbForm.GERUND),
                        tuple("want", VerbForm.FINITE),
                        tuple("climb", VerbForm.INFINITIVE));
    }

    @Test
    void takesContractionsApartWhateverTheirApostrophe() {
        assertThat(LANGUAGE.tokens("They don’t leak, it's cheap and cannot rust."))
                .extracting(Token::text, Token::lemma)
                .contains(tuple("do", "do"), tuple("n’t", "not"), tuple("'s", "be"), tuple("can", "can"));
    }

    @Test
    void saysWhereEveryPartOfAContractionStands() {
        String sentence = "It isn't there.";

        assertThat(LANGUAGE.tokens(sentence))
                .allSatisfy(token -> assertThat(token.span().in(sentence)).isEqualTo(token.text()));
    }
}
