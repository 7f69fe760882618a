package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.claim.Claims;
import org.assay.claim.Origin;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.ingest.Importing;
import org.assay.relation.Relations;
import org.assay.relation.Thresholds;
import org.assay.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people come for, from the first click to the last. */
class JourneysIT {

    @Test
    void leadsFromAQueryToTheVerdictAndItsCitations() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/");
            Page page = visit.page();
            page.getByRole(AriaRole.COMBOBOX).first().fill("multithreading");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=multithreading.*"));
            page.locator("main a[href^='/claims/']").first().click();

            assertThat(page).hasURL(Pattern.compile(".*/claims/\\d+"));
            assertThat(page.locator("main")).containsText(Pattern.compile("thread", Pattern.CASE_INSENSITIVE));
            assertThat(page.locator("main .seal").first()).isVisible();
            assertThat(page.locator("main a[href^='http']").first()).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void showsOnlyWhatAChosenSourceSays() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/search?q=performance");
            Page page = visit.page();
            Locator source = page.locator("#filters input[name=source]").first();
            String label = source.locator("xpath=ancestor::label")
                    .innerText()
                    .strip()
                    .split("\n")[0]
                    .strip();
            source.check();

            assertThat(page).hasURL(Pattern.compile(".*[?&]source=.*"));
            assertThat(page.locator("main .chips")).containsText(label);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void leadsFromASentenceOfAnArticleToItsClaim() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/sources");
            Page page = visit.page();
            page.locator("main h2 a[href^='/sources/']").first().click();
            page.locator(".article a.said").first().click();

            assertThat(page).hasURL(Pattern.compile(".*/claims/\\d+"));
            assertThat(page.locator("main blockquote").first()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(Visit.Window.class)
    void marksAPastedTextByWhatIsKnownOfIt(Visit.Window window) {
        try (Visit visit = Visit.in(window)) {
            visit.open("/check");
            Page page = visit.page();
            page.getByLabel("Your text").fill("""
                    We have to choose. Python does not support multithreading. Last year npm had 350,000 packages.

                    Hedgehogs hibernate in winter. What do you think?""");
            page.keyboard().press("Control+Enter");
            Locator said = page.locator(".article a.said");
            assertThat(said.first()).hasText(Pattern.compile("Python does not support multithreading"));
            assertThat(said.first()).hasClass(Pattern.compile("falls"));
            said.first().click();

            Locator note = page.locator("#note-1");
            assertThat(note.locator(".seal").first()).hasText("False");
            assertThat(note.locator("blockquote")).isVisible();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/checked-%s.png".formatted(window))));
            assertThat(PagesIT.violations(page)).isEmpty();
            note.locator("a[href^='/claims/']").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/claims/\\d+"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void makesAClaimOfASentenceLeftOutWithoutScriptAndTakesItBack() {
        try (Visit visit = Visit.withoutScript().signIn()) {
            long source = FilledAssay.running()
                    .part(Sources.class)
                    .findAllByDate()
                    .getFirst()
                    .id();
            visit.open("/sources/%d?leftout=1".formatted(source));
            Page page = visit.page();
            page.locator(".article a.reason").first().click();
            page.getByLabel("What it speaks of").fill("the article");
            page.getByLabel("The claim, readable").fill("The article has a sentence that was left out.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the claim"))
                    .click();
            assertThat(page.locator(".notice")).containsText("Claim added");
            assertThat(page.locator("main")).containsText("read by an editor");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                    .click();
            assertThat(page.locator("main")).containsText("It makes no claim here");
        }
    }

    @ParameterizedTest
    @EnumSource(Visit.Window.class)
    void asksAnEditorTwiceBeforeASourceIsDeleted(Visit.Window window) {
        try (Visit visit = Visit.in(window).signIn()) {
            long source = FilledAssay.running()
                    .part(Sources.class)
                    .findAllByDate()
                    .getFirst()
                    .id();
            visit.open("/sources/" + source);
            Page page = visit.page();
            page.getByText("Delete this source").click();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/deleting-%s.png".formatted(window))));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete the source"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/sources/" + source));
            assertThat(PagesIT.violations(page)).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void tellsWhatChangedInASourceAndDeletesItWithoutScript(@TempDir Path folder) throws IOException {
        String text = "The lighthouse\n\nThe lighthouse of Brenholm was built in 1873.\n";
        Path article = Files.writeString(folder.resolve("lighthouse.txt"), text);
        Importing importing = FilledAssay.running().part(Importing.class);
        importing.run(importing.plan(List.of(article), false));
        Files.writeString(article, text.replace("1873", "1874"));
        importing.run(importing.plan(List.of(article), false));
        try (Visit visit = Visit.withoutScript().signIn()) {
            visit.open("/sources");
            Page page = visit.page();
            page.locator("main a[href^='/sources/']")
                    .filter(new Locator.FilterOptions().setHasText("The lighthouse"))
                    .first()
                    .click();
            page.getByText("what changed").click();
            assertThat(page.locator("ins")).hasText("The lighthouse of Brenholm was built in 1874.");
            assertThat(page.locator("del")).hasText("The lighthouse of Brenholm was built in 1873.");
            page.goBack();

            String claim = page.locator(".noted a[href^='/claims/']").first().getAttribute("href");
            page.getByText("Delete this source").click();
            page.getByLabel("Why, for the record").fill("It was made up.");
            page.getByLabel("Yes, delete it").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete the source"))
                    .click();

            assertThat(page).hasURL(Pattern.compile(".*/sources"));
            assertThat(page.locator(".notice")).containsText("Deleted: “The lighthouse”");
            assertThat(page.locator("main")).not().containsText("The lighthouse");
            visit.open(claim);
            assertThat(page.locator("main")).containsText("No source says it now");
            assertThat(page.locator("main")).containsText("It was made up.");
        }
    }

    @Test
    void decidesAConflictAndTakesItBack() {
        Relations relations = FilledAssay.running().part(Relations.class);
        long before = relations.countWaiting();
        try (Visit visit = Visit.desktop()) {
            visit.open("/conflicts");
            Page page = visit.page();
            page.getByRole(AriaRole.MAIN).getByText("Sign in").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(FilledAssay.EDITOR);
            page.getByLabel("Password").fill(FilledAssay.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/conflicts"));
            String claim = page.locator(".read-as a").first().innerText();

            page.waitForLoadState();
            page.keyboard().press("1");
            assertThat(page.locator(".last")).containsText("Conflict confirmed");
            assertThat(relations.countWaiting()).isLessThan(before);

            page.waitForLoadState();
            page.keyboard().press("u");
            assertThat(page.locator(".read-as a").first()).hasText(claim);
            assertThat(relations.countWaiting()).isEqualTo(before);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void decidesAllCasesOfAChoiceAtOnceAndTakesThemBack() {
        Relations relations = FilledAssay.running().part(Relations.class);
        int before = relations.findWaiting(Thresholds.REVIEW).size();
        try (Visit visit = Visit.desktop().signIn()) {
            visit.open("/conflicts");
            Page page = visit.page();
            page.getByLabel("Certainty").selectOption("LESS");
            assertThat(page).hasURL(Pattern.compile(".*certainty=LESS.*"));
            page.getByText("Decide all at once").click();

            assertThat(page.locator(".cases li")).hasCount(before);
            page.locator(".cases input").last().uncheck();
            page.getByLabel("Unrelated").check();
            page.getByLabel("I have looked through them").check();
            page.getByText("Decide those ticked").click();

            assertThat(page).hasURL(Pattern.compile(".*/conflicts\\?certainty=LESS"));
            assertThat(page.locator(".last")).containsText("%d decided at once".formatted(before - 1));
            assertThat(page.locator(".case"))
                    .containsText(Pattern.compile("decided, none was right|that was decided was wrong"));
            assertThat(relations.findWaiting(Thresholds.REVIEW)).hasSize(1);

            page.waitForLoadState();
            page.keyboard().press("u");
            assertThat(page.locator(".notice")).containsText("taken back");
            assertThat(page.locator(".case"))
                    .containsText(Pattern.compile(
                            "No suggestion of the detector two-step-\\d+ at about this score has been decided yet"));
            assertThat(relations.findWaiting(Thresholds.REVIEW)).hasSize(before);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void tellsAStatementApartFromItsClaimAndTakesItBack() {
        Statements statements = FilledAssay.running().part(Statements.class);
        Statement meant = FilledAssay.running().part(Claims.class).findStandingIds().stream()
                .map(statements::findByClaim)
                .filter(said -> said.stream().map(Statement::text).distinct().count() > 1)
                .map(List::getLast)
                .filter(said -> said.origin() == Origin.EXTRACTED)
                .findFirst()
                .orElseThrow();
        String shared = meant.claim().orElseThrow().text();
        try (Visit visit = Visit.desktop().signIn()) {
            visit.open("/passages/" + meant.passage().id());
            Page page = visit.page();
            Locator row = page.locator("section li")
                    .filter(new Locator.FilterOptions().setHasText("It counts for “" + shared))
                    .first();
            row.getByText("Another claim than the one it counts for?").click();
            row.getByText("Tell it apart").click();
            assertThat(page.locator(".notice")).containsText("a claim of its own now");

            visit.open("/conflicts");
            assertThat(page.locator(".last")).containsText("Told apart");
            page.keyboard().press("u");
            assertThat(page.getByText("Told apart")).hasCount(0);
            assertThat(statements
                            .findById(meant.id())
                            .orElseThrow()
                            .claim()
                            .orElseThrow()
                            .text())
                    .isEqualTo(shared);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void copiesAQuoteWithWhereItIsFrom() {
        long claim = FilledAssay.running().part(Claims.class).findStandingIds().getFirst();
        try (Visit visit = Visit.desktop()) {
            Page page = visit.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.open("/claims/" + claim);
            Locator quote = page.locator("figure:has([data-copy-quote])").first();
            quote.locator("[data-copy-quote]").click();

            assertThat(quote.locator("[data-copy-quote]")).hasText("Copied");
            String copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(copied)
                    .contains(quote.locator("[data-origin]").innerText())
                    .contains("/sources/");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void publishesAVerdictOnlyWithEvidenceAndKeepsWhatWasTyped() {
        try (Visit visit = Visit.desktop().signIn()) {
            visit.open("/verdicts");
            Page page = visit.page();
            String claim = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .innerText();
            page.getByLabel("Mostly true").check();
            page.getByLabel("Why").fill("It holds in most cases that were looked at.");
            Locator publish = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish verdict"));
            publish.click();

            assertThat(page.locator("main")).containsText("needs at least one citation");
            assertThat(page.getByLabel("Why")).hasValue("It holds in most cases that were looked at.");
            assertThat(page.getByLabel("Mostly true")).isChecked();

            page.getByLabel("Link").first().fill("https://example.org/report");
            page.getByLabel("Title").first().fill("A report");
            publish.click();
            assertThat(page.locator("main")).containsText("Say when you read it.");
            assertThat(page.getByLabel("Link").first()).hasValue("https://example.org/report");

            page.getByLabel("Read on").first().fill("2026-11-21");
            publish.click();
            assertThat(page.getByText("Verdict published.")).isVisible();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(claim);
            assertThat(page.locator("main")).containsText("It holds in most cases that were looked at.");
            assertThat(page.getByText("A report").first()).isVisible();
            assertThat((Integer) page.evaluate("localStorage.length")).isZero();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void searchesWithoutScript() {
        try (Visit visit = Visit.withoutScript()) {
            visit.open("/");
            Page page = visit.page();
            page.getByRole(AriaRole.SEARCHBOX).first().fill("Windows");
            page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");

            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=Windows.*"));
            page.locator("main a[href^='/claims/']").first().click();
            assertThat(page.locator("main")).containsText("Windows");
        }
    }

    @Test
    void tellsOfTheFinishedImport() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/import");

            assertThat(visit.page().locator(".job").last()).containsText("Done");
            assertThat(visit.page().locator(".job").last()).containsText("of 5 articles");
        }
    }
}
