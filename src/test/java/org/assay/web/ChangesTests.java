package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.web.Segment.Tone;
import org.junit.jupiter.api.Test;

class ChangesTests {

    @Test
    void tellWhichWordsWentAndCameInReadingOrder() {
        assertThat(Changes.between("Green tea lowers blood pressure.", "Green tea does not lower blood  pressure."))
                .containsExactly(
                        Segment.plain("Green tea"),
                        Segment.plain(" "),
                        new Segment("lowers", Tone.GONE),
                        Segment.plain(" "),
                        new Segment("does not lower", Tone.NEW),
                        Segment.plain(" "),
                        Segment.plain("blood pressure."));
    }

    @Test
    void areNoneWhereOnlySpacesDiffer() {
        assertThat(Changes.between("Green tea", " Green  tea ")).isEmpty();
    }
}
