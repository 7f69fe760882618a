package org.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.browser.Visit.Window;
import org.assay.claim.Statements;
import org.assay.search.ClaimQuery;
import org.assay.search.ClaimSearch;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, wide and on a phone, light and dark, for readers and for editors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private final Map<Window, Visit> readers = new EnumMap<>(Window.class);
    private final Map<Window, Visit> editors = new EnumMap<>(Window.class);

    @BeforeAll
    void open() {
        for (Window window : Window.values()) {
            readers.put(window, Visit.in(window));
            editors.put(window, Visit.in(window).signIn());
        }
    }

    @AfterAll
    void close() {
        readers.values().forEach(Visit::close);
        editors.values().forEach(Visit::close);
    }

    static Stream<Arguments> pages() {
        FilledAssay assay = FilledAssay.running();
        long claim = assay.part(ClaimSearch.class)
                .search(ClaimQuery.of("multithreading").onPage(0, 1))
                .hits()
                .getFirst()
                .claimId();
        long sentence = assay.part(Statements.class)
                .findByClaim(claim)
                .getFirst()
                .passage()
                .id();
        List<Source> sources = assay.part(Sources.class).findAllByDate();
        long source = sources.getFirst().id();
        String compared =
                "/sources/compare?a=%d&b=%d".formatted(source, sources.getLast().id());
        List<Arguments> pages = new ArrayList<>();
        for (Window window : Window.values()) {
            for (String path : List.of(
                    "/",
                    "/search",
                    "/search?q=multithreading&agreement=CONFLICT",
                    "/search?q=qwertyuiop",
                    "/search?page=4",
                    "/claims/" + claim,
                    "/claims/" + claim + "/history",
                    "/sources",
                    "/sources/" + source,
                    "/sources/" + source + "?leftout=1",
                    "/passages/" + sentence,
                    "/sources/compare",
                    compared,
                    "/topics",
                    "/topics/concurrency",
                    "/topics/other",
                    "/timeline",
                    "/timeline?topic=libraries-and-packages&source=" + source,
                    "/check",
                    "/conflicts",
                    "/import",
                    "/login",
                    "/login?error",
                    "/styleguide",
                    "/claims/99999999")) {
                pages.add(Arguments.of(window, path, false));
            }
            for (String path : List.of(
                    "/claims/" + claim,
                    "/claims/" + claim + "/wording",
                    "/conflicts?certainty=LESS",
                    "/conflicts/all?certainty=LESS",
                    "/verdicts",
                    "/verdicts?claim=" + claim,
                    "/import",
                    "/sources/" + source + "?leftout=1",
                    "/passages/" + sentence)) {
                pages.add(Arguments.of(window, path, true));
            }
        }
        return pages.stream();
    }

    @ParameterizedTest(name = "{1} in {0}, editor: {2}")
    @MethodSource("pages")
    void isAccessibleFitsTheWindowAndHasNothingForTheBrowserToComplainAbout(
            Window window, String path, boolean asEditor) {
        Visit visit = (asEditor ? editors : readers).get(window);
        assertThat(visit).isNotNull();
        Response response = visit.open(path);
        Page page = visit.page();
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name(window, path, asEditor))));

        assertThat(response.status()).isEqualTo(path.contains("99999999") ? 404 : 200);
        assertThat(visit.complaints()).isEmpty();
        assertThat(violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels beyond the window")
                .isEqualTo(0);
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(PagesIT::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return "%s: %s, in %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                                .toList());
    }

    private static String name(Window window, String path, boolean asEditor) {
        String page = path.equals("/") ? "home" : path.substring(1).replaceAll("\\W+", "-");
        return "%s-%s%s.png".formatted(page, window.name().toLowerCase(Locale.ROOT), asEditor ? "-editor" : "");
    }
}
