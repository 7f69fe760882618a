package org.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageDetectorTests {

    private final LanguageDetector detector = LanguageDetector.open();

    @Test
    void tellsLanguages() {
        assertThat(detector.detect("Most people eat more salt than they need, and most of it comes from bread."))
                .isEqualTo("en");
        assertThat(detector.detect("Die meisten Menschen essen mehr Salz, als sie brauchen, vor allem mit dem Brot."))
                .isEqualTo("de");
        assertThat(detector.detect(
                        "La plupart des gens mangent plus de sel qu’il ne leur en faut, surtout dans le pain."))
                .isEqualTo("fr");
    }

    @Test
    void saysWhenATextDoesNotTell() {
        assertThat(detector.detect("")).isEqualTo("und");
        assertThat(detector.detect("1,024 + 3")).isEqualTo("und");
    }
}
