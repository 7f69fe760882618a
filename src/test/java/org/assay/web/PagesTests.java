package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.web.SamplePages.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTests {

    private static final PageRendering RENDERING = new PageRendering();

    static Stream<String> addresses() {
        return SamplePages.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void rendersWithOneMainHeadingAndNothingInline(String address) {
        String html = render(SamplePages.at(address), SamplePages.frame(""));

        assertThat(html).containsOnlyOnce("<main").containsOnlyOnce("<h1");
        assertThat(html).doesNotContain("style=\"", "onclick=", "<style", "th:");
        assertThat(html.replaceAll("<script (defer src=\"/[a-z]+\\.js\"|type=\"application/ld\\+json\")>", ""))
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void rendersWithoutAFrame(String address) {
        Map<String, Object> model = new HashMap<>();
        Sample sample = SamplePages.at(address);
        if (sample.page() != null) {
            model.put("page", sample.page());
        }

        assertThat(RENDERING.render(sample.template(), model)).contains("Sign in");
    }

    @Test
    void showsUntrustedTextAsText() {
        String attack = "<img src=x onerror=alert(1)>";
        SearchPage page = new SearchPage(
                attack,
                attack,
                1,
                List.of(new SearchPage.Chip("Topic", attack, "/search")),
                "/search",
                List.of(),
                List.of(),
                List.of(new ClaimCard(
                        "/claims/1",
                        List.of(new Segment(attack, Segment.Tone.FOUND), Segment.plain(attack)),
                        null,
                        new Standing(List.of(attack), List.of()),
                        Seal.NONE,
                        attack)),
                Pager.of(0, 20, 1, number -> "/search"),
                List.of());

        assertThat(render(new Sample("search/results", page), SamplePages.frame(attack)))
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void leadsNowhereButToPages() {
        assertThat(new ClaimPage.Citation("t", "javascript:alert(1)", "", "", "supports").href())
                .isNull();
        assertThat(new ClaimPage.Citation("t", "//elsewhere.example", "", "", "supports").href())
                .isNull();
        assertThat(new ClaimPage.Citation("t", "https://who.int/tea", "", "", "supports").href())
                .isEqualTo("https://who.int/tea");
    }

    @Test
    void keepsAnArticlesTextWithoutGapsAroundItsMarks() {
        String html = render(SamplePages.at("/sources/3"), SamplePages.frame(""));

        assertThat(html.replaceAll("<sup>.*?</sup>|<[^>]+>", ""))
                .contains("Node.JS: The architecture of Node.JS is event-driven that further supports");
    }

    private static String render(Sample sample, Frame frame) {
        Map<String, Object> model = new HashMap<>(Map.of("frame", frame));
        if (sample.page() != null) {
            model.put("page", sample.page());
        }
        return RENDERING.render(sample.template(), model);
    }
}
