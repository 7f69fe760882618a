package org.assay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedderTests {

    private static final Embedder EMBEDDER = Embedder.open();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200f\u202b", "Water boils.", "水は沸騰する"})
    void givesEveryTextAVectorOfLengthOne(String text) {
        float[] vector = EMBEDDER.embed(text);
        assertThat(vector).hasSize(Embedder.DIMENSIONS);
        assertThat(Embedder.cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void readsTheBeginningOfWhatIsTooLong() {
        String sentence = "The lighthouse was built on the northern cape. ";
        assertThat(EMBEDDER.embed(sentence.repeat(100))).isEqualTo(EMBEDDER.embed(sentence.repeat(1000)));
    }

    @Test
    void givesATextTheSameVectorWhateverStandsBesideIt() {
        String text = "Ferries run every hour.";
        List<float[]> among =
                EMBEDDER.embedAll(List.of("No.", text, "The crossing takes forty minutes in calm weather."));
        assertThat(among.get(1)).isEqualTo(EMBEDDER.embed(text));
    }

    @Test
    void laysAQuestionNearerToItsAnswersThanToOthersOnItsTopic() {
        double affirmed =
                likeness("Does glazing a pot make it watertight?", "Once fired, the glaze seals the clay completely.");
        double denied = likeness("Does glazing a pot make it watertight?", "A glazed jug still weeps after a week.");
        double other = likeness("Does glazing a pot make it watertight?", "The first pots were baked in open fires.");
        assertThat(List.of(affirmed, denied)).allMatch(likeness -> likeness > other);
    }

    @Test
    void laysLettersWithoutSenseNearToNothing() {
        assertThat(likeness("florbnax quintle", "The lighthouse was built on the northern cape."))
                .isLessThan(0.3);
    }

    private static double likeness(String one, String other) {
        return Embedder.cosine(EMBEDDER.embed(one), EMBEDDER.embed(other));
    }
}
