package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader is offered while typing, by keyboard alone. */
class SuggestionsIT {

    @Test
    void takesASuggestedClaimByKeyboard() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/");
            Page page = visit.page();
            Locator field = page.getByRole(AriaRole.COMBOBOX).first();
            field.pressSequentially("multith");
            Locator list = page.getByRole(AriaRole.LISTBOX);
            assertThat(list.getByRole(AriaRole.GROUP).first()).containsText("Claims");
            assertThat(field).hasAttribute("aria-expanded", "true");
            assertThat(page).hasURL(Pattern.compile(".*/$"));

            page.keyboard().press("ArrowDown");
            Locator first = list.getByRole(AriaRole.OPTION).first();
            assertThat(first).hasAttribute("aria-selected", "true");
            assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
            assertThat(first.locator("b").first()).hasText(Pattern.compile("multith", Pattern.CASE_INSENSITIVE));
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile(".*/claims/\\d+"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void closesOnEscapeAndLeavesWhatWasTyped() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/search?q=python");
            Page page = visit.page();
            Locator field = page.getByRole(AriaRole.COMBOBOX).first();
            field.fill("nod");
            assertThat(page.getByRole(AriaRole.LISTBOX)).containsText("Subjects");

            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
            assertThat(field).hasValue("nod");
            assertThat(field).isFocused();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=nod.*"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void leadsToTopicsAndSources() {
        try (Visit visit = Visit.in(Visit.Window.PHONE_LIGHT)) {
            visit.open("/");
            Page page = visit.page();
            page.getByRole(AriaRole.COMBOBOX).first().pressSequentially("linear");
            Locator source = page.getByRole(AriaRole.LISTBOX)
                    .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Sources"))
                    .getByRole(AriaRole.OPTION)
                    .first();
            assertThat(source).containsText("Linearloop");
            source.click();
            assertThat(page).hasURL(Pattern.compile(".*/sources/\\d+"));
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
