package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class ClashTests {

    @Test
    void namesTheWordsThatDiffer() {
        String left = "Green tea lowers blood pressure.";
        String right = "Green tea does not lower blood pressure.";

        Clash clash = Clash.between(left, right);

        assertThat(words(left, clash.left())).containsExactly("lowers");
        assertThat(words(right, clash.right())).containsExactly("does not lower");
    }

    @Test
    void namesNothingWhereNearlyEverythingDiffers() {
        assertThat(Clash.between("The dam was built in 1935.", "Critics call it a waste of money."))
                .isEqualTo(new Clash(List.of(), List.of()));
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }
}
