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

    @Test
    void takesShortTextsForEnglishUnlessTheyAreSurelyNot() {
        for (String english : new String[] {
            "Porter, stout, IPA, Kölsch", "Vegan, non-GMO, no titanium dioxide", "1M+", "✔ Works offline", "München"
        }) {
            assertThat(detector.isOther(english)).as(english).isFalse();
        }
        for (String other : new String[] {
            "Die meisten Menschen essen mehr Salz, als sie brauchen, vor allem mit dem Brot.",
            "La plupart des gens mangent plus de sel qu’il ne leur en faut, surtout dans le pain.",
            "Большинство людей едят больше соли, чем им нужно.",
            "大多数人吃的盐比他们需要的多，其中大部分来自面包。"
        }) {
            assertThat(detector.isOther(other)).as(other).isTrue();
            assertThat(detector.isEnglish(other)).as(other).isFalse();
        }
    }
}
