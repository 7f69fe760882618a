package org.assay.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.PartialDate;
import org.assay.text.StatementReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoStepClassifierTests {

    private static final PairSides SIDES = new PairSides(Embedder.open(), new StatementReader(Language.open()));
    private static final PairClassifier CLASSIFIER = new TwoStepClassifier(PairModel.open());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The archive holds 350,000 photographs. | 2021 | The archive holds more than one million photographs. | 2025 | SUPERSEDED_BY
            The archive holds more than 300,000 photographs. | 2021 | The archive holds 1M+ photographs.         | 2025 | SUPERSEDED_BY
            The archive holds 350,000 photographs. | 2021 | The archive holds more than one million photographs. | 2021 | CONTRADICTS
            The archive holds 350,000 photographs. |      | The archive holds more than one million photographs. |      | CONTRADICTS
            The bridge was completed in December 1989. | 2010 | The bridge was completed in 1991.                | 2024 | CONTRADICTS
            The first electric kettle was sold in 1891. | 2010 | The first electric kettle was sold in 1922.  | 2024 | CONTRADICTS
            The clinic does not treat children.    | 2016 | The clinic treats children.                          | 2024 | CONTRADICTS
            The clinic does not treat children yet. | 2016 | The clinic treats children.                         | 2024 | SUPERSEDED_BY
            The library charges a fee for loans.   | 2016 | The library no longer charges a fee for loans.       | 2024 | SUPERSEDED_BY
            In 2015 the town had 83,000 inhabitants. | 2024 | In 2020 the town had 97,000 inhabitants.           | 2021 | SUPERSEDED_BY
            """)
    void tellsReplacedFromContradicted(
            String a, @Nullable String dateA, String b, @Nullable String dateB, PairLabel label) {
        assertThat(classify(a, dateA, b, dateB).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The archive has 1M+ photographs.          | The archive has over one million photographs.
            The usual dose is 1.5 g a day.            | The usual dose is 1,500 mg a day.
            Regular exercise lowers blood pressure.   | Blood pressure is lowered by regular exercise.
            Trams are faster than buses.              | Buses are slower than trams.
            """)
    void findsAgreement(String a, String b) {
        assertThat(classify(a, null, b, null).label())
                .isIn(PairLabel.EQUIVALENT, PairLabel.ENTAILS, PairLabel.ENTAILED_BY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trams are faster than buses.              | Buses are faster than trams.
            The vaccine is safe for children.         | The vaccine is not safe for children.
            The usual dose is 1,500 mg a day.         | The usual dose is 500 mg a day.
            """)
    void findsContradiction(String a, String b) {
        assertThat(classify(a, null, b, null).label()).isEqualTo(PairLabel.CONTRADICTS);
    }

    @Test
    void showsNobodyAConflictInWhichNothingIsSeenToClash() {
        PairDecision seen = classify(
                "The oldest bridge of the town is made of oak.",
                null,
                "The oldest bridge of the town is made of granite.",
                null);
        PairDecision unseen =
                classify("Python is a programming language.", null, "Python is an interpreted language.", null);

        assertThat(seen.label()).isEqualTo(PairLabel.CONTRADICTS);
        assertThat(seen.score()).isGreaterThanOrEqualTo(Thresholds.DISPLAY);
        assertThat(unseen.label()).isEqualTo(PairLabel.CONTRADICTS);
        assertThat(unseen.score()).isLessThan(Thresholds.REVIEW);
        assertThat(unseen.reasons()).contains("No word, figure or date of one thing clashes in them.");
    }

    @Test
    void isNotSureThatStatementsSupportEachOtherThatAreFarApartInMeaning() {
        PairDecision decision = classify(
                "According to the WHO, aerobic activity should be performed in bouts of at least ten minutes.",
                null,
                "Resting time: 10 min",
                null);

        assertThat(decision.label()).isIn(PairLabel.EQUIVALENT, PairLabel.ENTAILS, PairLabel.ENTAILED_BY);
        assertThat(decision.score()).isLessThan(Thresholds.SUPPORT);
        assertThat(decision.reasons()).contains("They are too far apart in meaning to be sure.");
    }

    @Test
    void isSureOfAClashBetweenStatementsThatAreOtherwiseInTheSameWords() {
        PairDecision decision = classify(
                "The archive of the town: it holds over one million photographs.",
                "2025",
                "The archive of the town holds 350,000 photographs.",
                "2021");

        assertThat(decision.label()).isEqualTo(PairLabel.SUPERSEDES);
        assertThat(decision.score()).isGreaterThanOrEqualTo(Thresholds.DISPLAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The capital of Australia is Sydney.       | The capital of Australia is Canberra.
            The harbour crane is painted in red.      | The harbour crane is painted in dark green.
            Each ticket costs £12 on Sundays.         | Each ticket costs nothing on Sundays.
            """)
    void seesThatStatementsDifferInOnePlace(String a, String b) {
        assertThat(OnePlace.differs(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Python is a programming language.         | Python is a scripting language.
            The harbour crane is red.                 | The old crane is red.
            The crane was built in Leeds.             | The crane was sold to a dealer in Hull last year.
            """)
    void seesThatStatementsDifferOtherwise(String a, String b) {
        assertThat(OnePlace.differs(a, b)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry was built in 1931.              | History: The ferry was built by Lobnitz in 1928.
            The ferry was built by Lobnitz in 1931.   | The ferry was launched in December 1929.
            The construction of the ferry was begun in 1929. | The ferry was launched in 1926.
            """)
    void seesThatDatesOfAnOriginCannotBothBeRight(String a, String b) {
        PairDecision decision = classify(a, "2020", b, "2024");

        assertThat(decision.label()).isEqualTo(PairLabel.CONTRADICTS);
        assertThat(decision.score()).isGreaterThanOrEqualTo(Thresholds.DISPLAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry was built in 1931.              | The ferry was launched in 1932.
            The ferry was built in 1931.              | The pier was built in 1928.
            The ferry was built in 1931.              | The ferry was built in the 1930s.
            """)
    void seesThatDatesOfAnOriginCanBothBeRight(String a, String b) {
        assertThat(Origins.clash(SIDES.of(a, null, null), SIDES.of(b, null, null)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The drug is safe for adults.              | The drug is not safe for children.
            The train does not go to the airport directly. | The train goes to the airport with a change in the centre.
            The bridge is two kilometres long.        | Olive oil is rich in vitamin E.
            """)
    void takesNeitherForAContradiction(String a, String b) {
        assertThat(classify(a, null, b, null).label())
                .isIn(PairLabel.UNRELATED, PairLabel.QUALIFIES, PairLabel.QUALIFIED_BY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The town has a library with 40,000 books. | The town has a library with books.
            Regular exercise lowers blood pressure, strengthens the heart and helps people of every age to sleep. | Exercise lowers blood pressure.
            """)
    void takesWhatSaysMoreToEntailTheOtherAndNotToBeTheSame(String more, String less) {
        PairSide one = SIDES.of(more, null, null);
        PairSide other = SIDES.of(less, null, null);

        assertThat(Directions.of(Evidence.of(one, other))).isEqualTo(PairLabel.ENTAILS);
        assertThat(Directions.of(Evidence.of(other, one))).isEqualTo(PairLabel.ENTAILED_BY);
    }

    @Test
    void takesAStricterBoundToEntailTheOther() {
        PairDecision decision = classify(
                "The archive holds more than 300,000 photographs.", null, "The archive holds 1M+ photographs.", null);

        assertThat(decision.label()).isEqualTo(PairLabel.ENTAILED_BY);
    }

    @Test
    void explainsItselfInSentences() {
        List<String> reasons = classify(
                        "The archive holds 350,000 photographs.",
                        null,
                        "The archive holds more than one million photographs.",
                        null)
                .reasons();

        assertThat(reasons)
                .contains("No date tells them apart.")
                .contains("One says 350,000 photographs, the other more than 1,000,000 photographs.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The clinic does not treat children yet.        | The clinic treats children.
            The archive holds more than 300,000 photographs. | The archive holds 1M+ photographs.
            Wolves live in packs in the northern forests of Norway. | Wolves live in packs.
            """)
    void answersTheSameWhicheverComesFirst(String a, String b) {
        PairDecision one = classify(a, "2016", b, "2024");
        PairDecision other = classify(b, "2024", a, "2016");

        assertThat(other.label()).isEqualTo(one.label().inverse());
        assertThat(other.score()).isEqualTo(one.score());
    }

    private static PairDecision classify(String a, @Nullable String dateA, String b, @Nullable String dateB) {
        return CLASSIFIER.classify(SIDES.of(a, null, date(dateA)), SIDES.of(b, null, date(dateB)));
    }

    private static @Nullable PartialDate date(@Nullable String value) {
        return value == null ? null : new PartialDate(value);
    }
}
