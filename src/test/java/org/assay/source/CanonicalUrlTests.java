package org.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTests {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG/Salt, https://example.org/Salt",
        "https://example.org, https://example.org",
        "https://example.org/, https://example.org",
        "https://example.org/salt/, https://example.org/salt",
        "https://example.org/salt#effects, https://example.org/salt",
        "https://example.org:443/salt, https://example.org/salt",
        "http://example.org:80/salt, http://example.org/salt",
        "https://example.org:8443/salt, https://example.org:8443/salt",
        "https://example.org/salt?utm_source=x&id=3&UTM_medium=y, https://example.org/salt?id=3",
        "https://example.org/salt/?utm_source=x, https://example.org/salt",
        "https://example.org/a/../salt, https://example.org/salt",
        "https://user:secret@example.org/salt, https://example.org/salt",
        "https://bücher.example/salz, https://xn--bcher-kva.example/salz",
        "https://example.org/a b, https://example.org/a%20b",
        "http://[::1]:8080/salt, http://[::1]:8080/salt",
    })
    void normalises(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "salt",
                "/salt",
                "ftp://example.org/salt",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https:///salt",
                "https://example.org:x/",
                "https://exa mple.org/%zz",
                "http:salt"
            })
    void refusesOthers(String url) {
        assertThatThrownBy(() -> CanonicalUrl.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'%s' is not a web address; expected e.g. https://example.org/page", url);
    }
}
