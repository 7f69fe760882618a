package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.claim.MomentCount;
import org.assay.claim.Moments;
import org.assay.claim.Statements;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ways in for readers who would rather look than search: by topic, by pair of sources, by date. */
class BrowsingIT {

    private static final Pattern NUMBER = Pattern.compile("[\\d,]+");
    private static final Pattern FOUND = Pattern.compile("data-show>Show ([\\d,]+) claim");

    @Test
    void leadsFromATopicToTheClaimsBehindEachOfItsNumbers() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/topics");
            Page page = visit.page();
            page.locator("main a[href='/topics/concurrency']").click();
            assertThat(page).hasURL(Pattern.compile(".*/topics/concurrency"));

            Map<String, Long> numbers = new LinkedHashMap<>();
            for (Locator link : page.locator("main :is(.legend a, .speaking a.number, .speaking th > b + a, .head a)")
                    .all()) {
                Matcher number = NUMBER.matcher(link.innerText());
                if (number.find()) {
                    numbers.put(
                            link.getAttribute("href"),
                            Long.valueOf(number.group().replace(",", "")));
                }
            }
            assertThat(numbers).hasSizeGreaterThan(10);
            numbers.forEach(
                    (href, number) -> assertThat(found(page, href)).as(href).isEqualTo(number));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void showsWhatTheSidesOfADisputeSayInTheirOwnWords() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/topics/concurrency");
            Page page = visit.page();
            Locator dispute = page.locator(".disputed tbody tr").first();

            assertThat(dispute.locator(".mark.agree").first()).containsText("says so");
            assertThat(dispute.locator(".mark.conflict").first()).containsText("otherwise");
            dispute.locator(".quote a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/sources/\\d+#p\\d+"));
            assertThat(page.locator(".article")).isVisible();
        }
    }

    @Test
    void listsTheSourcesThatSpeakOnAPhone() {
        try (Visit visit = Visit.in(Visit.Window.PHONE_LIGHT)) {
            visit.open("/topics/concurrency");

            assertThat(visit.page().locator(".speaking td .source").first()).isVisible();
            assertThat(visit.page().locator(".speaking thead").first()).isHidden();
        }
    }

    @Test
    void saysThatATopicIsUnknown() {
        try (Visit visit = Visit.desktop()) {
            assertThat(visit.open("/topics/nosuch").status()).isEqualTo(404);
            assertThat(visit.page().locator("main")).containsText("there is no topic 'nosuch'");
        }
    }

    @Test
    void comparesTwoSourcesFromTheOneInHandAndSwapsThem() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/sources");
            Page page = visit.page();
            page.locator("main .entry a").first().click();
            page.locator(".others a[href*='/sources/compare']").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/sources/compare\\?a=\\d+&b=\\d+"));
            assertThat(page.locator(".tally")).containsText("of claims speak");
            assertThat(page.locator(".alike .quote"))
                    .hasCount(2 * page.locator(".alike").count());
            String left = page.locator(".heads h2").first().innerText();
            String tally =
                    page.locator(".tally > :is(span:not(.rest), .mark)").first().innerText();

            page.locator(".heads .button").click();
            assertThat(page.locator(".heads h2").last()).hasText(left);
            assertThat(page.locator(".tally > :is(span:not(.rest), .mark)").first())
                    .hasText(tally);

            page.locator(".tally .rest a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*&show=LEFT"));
            assertThat(page.locator("#alone")).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void asksForTwoDifferentSources() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/sources");
            Page page = visit.page();
            page.getByText("Compare two").click();
            page.locator("main form button").click();
            assertThat(page.locator(".tally")).isVisible();

            assertThat(visit.open("/sources/compare?a=1&b=1").status()).isEqualTo(400);
            assertThat(page.locator("[role=alert]")).containsText("Both are source 1. Choose two different ones.");
            assertThat(visit.open("/sources/compare?a=1&b=987654").status()).isEqualTo(404);
            assertThat(page.locator("main")).containsText("987654");
        }
    }

    @Test
    void showsClaimsByDateNarrowedToATopicWithAllOfItInTheAddress() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/timeline");
            Page page = visit.page();
            page.locator("select[name=topic]").selectOption("concurrency");
            assertThat(page).hasURL(Pattern.compile(".*topic=concurrency.*"));
            assertThat(page.locator("select[name=topic]")).hasValue("concurrency");
            assertThat(page.locator(".by-date .told li").first()).isVisible();

            page.locator(".years a").last().click();
            assertThat(page).hasURL(Pattern.compile(".*topic=concurrency.*#in-.*"));
            page.goBack();
            page.locator(".by-date .told a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/claims/\\d+"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void datesEveryClaimThatASourceMakes() {
        FilledAssay assay = FilledAssay.running();
        Moments moments = assay.part(Moments.class);
        long all = moments.count(null, null).stream()
                .mapToLong(MomentCount::claims)
                .sum();

        assertThat(moments.find(null, null, 0, 10_000)).hasSize((int) all).doesNotHaveDuplicates();
        assertThat(all).isBetween(100L, assay.part(Statements.class).countAppearances());
    }

    @Test
    void drawsHowANumberChangedAndTellsTheSameInATable() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/search?q=npm+packages+350,000");
            Page page = visit.page();
            page.locator("main .card h2 a", new Page.LocatorOptions().setHasText("350,000"))
                    .first()
                    .click();
            Locator chart = page.locator("figure.values");

            assertThat(chart.locator("svg polygon"))
                    .hasCount(chart.locator("tbody tr").count());
            assertThat(chart.locator("svg")).containsText("350K");
            chart.getByText("As a table").click();
            assertThat(chart.locator("tbody")).containsText("350,000");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void tellsMachinesOfAVerdict() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/search?rating=FALSE");
            Page page = visit.page();
            page.locator("main .card h2 a").first().click();
            String claim = page.locator("h1").innerText();
            JsonNode review = JsonMapper.shared()
                    .readTree(page.locator("script[type='application/ld+json']").textContent());

            assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
            assertThat(review.get("claimReviewed").asString()).isEqualTo(claim);
            assertThat(review.get("url").asString()).isEqualTo(page.url());
            assertThat(review.get("reviewRating").get("ratingValue").asInt()).isEqualTo(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static long found(Page page, String href) {
        String html = page.request().get(FilledAssay.running().address(href)).text();
        return FOUND.matcher(html)
                .results()
                .map((MatchResult match) -> Long.valueOf(match.group(1).replace(",", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no number of claims at " + href));
    }
}
