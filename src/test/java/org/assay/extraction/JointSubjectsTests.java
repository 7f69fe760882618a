package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JointSubjectsTests {

    private static final Language LANGUAGE = Language.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Blackcurrants and kiwis are rich in vitamin C.         | kiwis are rich in vitamin C
            Finland and Norway are old kingdoms of the north.      | Norway is an old kingdom of the north
            The rose and the tulip are popular flowers in spring.  | the tulip is a popular flower in spring
            Neuschwanstein and Hohenzollern have a chapel.         | Hohenzollern has a chapel
            Monet and Renoir both painted the bridge.              | Renoir painted the bridge
            """)
    void saysItOfEach(String clause, String second) {
        assertThat(JointSubjects.of(Sentence.of(LANGUAGE, clause)))
                .hasSize(2)
                .last()
                .isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cats and dogs are not the same.",
                "Berlin and Hamburg are different cities.",
                "Monet and Renoir painted the bridge.",
                "The Alps and the Andes have 300 huts.",
                "Romeo and Juliet love each other.",
                "Research and development costs are high.",
                "Bread, cheese and eggs are sold here."
            })
    void keepsTogetherWhatMayHoldOnlyOfBoth(String clause) {
        assertThat(JointSubjects.of(Sentence.of(LANGUAGE, clause))).isEmpty();
    }

    @Test
    void keepsWhatStandsBeforeTheSubject() {
        assertThat(JointSubjects.of(Sentence.of(LANGUAGE, "In spring, roses and tulips are cheap.")))
                .containsExactly("In spring, roses are cheap", "In spring, tulips are cheap");
    }
}
