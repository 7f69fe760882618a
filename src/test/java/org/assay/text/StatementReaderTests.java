package org.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTests {

    private static final StatementReader READER = new StatementReader(Language.open());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The archive holds 350,000 photographs.           | EXACTLY 350000 photograph
            1M+ recipes available                            | AT_LEAST 1000000 recipe
            The shop offers over one million reusable parts. | MORE_THAN 1000000 part
            The forum has 200K+ members.                     | AT_LEAST 200000 member
            The new engine is three to five times faster.    | BETWEEN 3..5 times
            The normal range is 30–50 ng/mL.                 | BETWEEN 30..50 ng/ml
            About a third of adults take it.                 | ABOUT 33.33 %
            Half of the patients recovered.                  | EXACTLY 50 %
            The rate rose by 2.5 percent.                    | EXACTLY 2.5 %
            The plan costs $10.99 per user.                  | EXACTLY 10.99 $/user
            It has more than 300,000 registered users.       | MORE_THAN 300000 user
            The table seats up to 10 guests.                 | AT_MOST 10 guest
            At least five trials found it.                   | AT_LEAST 5 trial
            Roughly 20 % of cases are mild.                  | ABOUT 20 %
            Between 5 and 10 people attended.                | BETWEEN 5..10 people
            Let the dough rest for 5-10 minutes.             | BETWEEN 5..10 minute
            It takes half an hour.                           | EXACTLY 0.5 hour
            The firm employs 1500 people in Germany.         | EXACTLY 1500 people
            One in four adults smokes.                       | EXACTLY 25 %
            The film cost 1-2 million dollars.               | BETWEEN 1000000..2000000 dollar
            The treaty was signed in 1991.                   | none
            Type 2 diabetes is more common with age.         | none
            Version 10 of the database is faster.            | none
            Ledger 3.13 opens large files.                   | none
            One of the oldest bridges stands here.           | none
            """)
    void readsQuantities(String statement, String expected) {
        String read = READER.read(statement).quantities().stream()
                .map(StatementReaderTests::told)
                .collect(Collectors.joining("; "));
        assertThat(read.isEmpty() ? "none" : read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The law was signed on 27 May 2009.                  | 2009-05-27
            The bridge was opened in December 1989.             | 1989-12
            The festival began in the late 80's.                | 198X
            The style was popular in the 1980s.                 | 198X
            The canal was dug in the nineteenth century.        | 18XX
            The abbey was founded in the 10th century.          | 09XX
            The wall was built in the fourth century.           | 03XX
            The temple dates from the 5th century BC.           |
            The treaty took effect on May 1, 2004.              | 2004-05-01
            In 2009 researchers described the gene.             | 2009
            The trial included 2000 adults.                     |
            She may win the race.                               |
            """)
    void readsDates(String statement, String expected) {
        String read =
                READER.read(statement).dates().stream().map(PartialDate::value).collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2021, the city had 83,000 inhabitants.        | 2021
            As of 2021-10, the service covers 14 countries.  | 2021-10
            The museum was founded in 1891.                  |
            """)
    void tellsWhenAStateHoldsFromWhenAnEventHappened(String statement, String expected) {
        PartialDate asOf = READER.read(statement).asOf();
        assertThat(asOf == null ? null : asOf.value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The app cannot work without a connection.",
                "Not suitable for children under three.",
                "The city lacks a subway.",
                "The bank no longer charges a fee.",
                "There are no known side effects.",
                "The vaccine doesn't contain mercury.",
                "The method is ineffective against mould.",
                "Researchers at Leeds found that coffee does not harm the heart."
            })
    void readsDenials(String statement) {
        assertThat(READER.read(statement).polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is not impossible to repair the pump.",
                "Not only children but adults use it.",
                "The lamp works without a battery.",
                "The mill stopped because there was no water.",
                "No fewer than ten villages were flooded."
            })
    void takesNoDenialOutsideTheMainClause(String statement) {
        assertThat(READER.read(statement).polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The drug is safe for children.                        | for children
            The firm employs 1500 people in Germany.              | in Germany
            The battery lasts 8 hours under load.                 | under load
            It only works on Linux.                               | only, on Linux
            Most users prefer the dark theme when it is offered.  | most, when it is offered
            The bridge is 2 km long.                              |
            """)
    void readsWhatLimitsAStatement(String statement, String expected) {
        assertThat(String.join(", ", READER.read(statement).scope())).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void readsVersionAndAttribution() {
        assertThat(READER.read("Since version 10 replication is built in.").version())
                .isEqualTo("10");
        assertThat(READER.read("According to the health office, the water is safe.")
                        .attribution())
                .isEqualTo("the health office");
        assertThat(READER.read("The drug may cause headaches.").hedged()).isTrue();
        assertThat(READER.read("The law took effect on 3 May 2004.").hedged()).isFalse();
    }

    @Test
    void comparesAcrossUnits() {
        assertThat(measure("The dose is 1.5 g.").overlaps(measure("The dose is 1,500 mg.")))
                .isTrue();
        assertThat(measure("It lasts two hours.").overlaps(measure("It lasts 90 minutes.")))
                .isFalse();
        assertThat(measure("Half of the trees died.").overlaps(measure("50 percent of the trees died.")))
                .isTrue();
        assertThat(measure("1M+ recipes").overlaps(measure("over one million recipes")))
                .isTrue();
    }

    private static Measure measure(String statement) {
        List<Quantity> found = READER.read(statement).quantities();
        return Measure.of(found.get(0));
    }

    private static String told(Quantity q) {
        String max = q.max() == null ? "" : ".." + q.max().toPlainString();
        return "%s %s%s %s".formatted(q.comparator(), q.value().toPlainString(), max, q.unit());
    }
}
