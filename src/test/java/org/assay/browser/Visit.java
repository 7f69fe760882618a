package org.assay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** A visitor with a window of their own; whatever the browser complains about is kept. */
final class Visit implements AutoCloseable {

    /** Says that a page took long to paint, on a busy machine, and nothing about the page. */
    private static final String SLOW = "was preloaded using link preload but not used within a few seconds";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Browser.NewContextOptions options) {
        context = Chromium.running().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean isComplaint =
                    message.type().equals("error") || message.type().equals("warning");
            if (isComplaint && !message.text().contains(SLOW)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    static Visit desktop() {
        return in(Window.WIDE_LIGHT);
    }

    static Visit in(Window window) {
        return new Visit(options(window));
    }

    static Visit withoutScript() {
        return new Visit(options(Window.WIDE_LIGHT).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(Window window) {
        return new Browser.NewContextOptions()
                .setViewportSize(window.width, window.height)
                .setColorScheme(window.scheme);
    }

    Page page() {
        return page;
    }

    /** Opens a page by its path and query; a failure that the page itself reports is not complained about. */
    Response open(String path) {
        Response response = page.navigate(FilledAssay.running().address(path));
        if (response.status() >= 400) {
            complaints.removeIf(complaint -> complaint.contains("status of " + response.status()));
        }
        return response;
    }

    Visit signIn() {
        open("/login");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(FilledAssay.EDITOR);
        page.getByLabel("Password").fill(FilledAssay.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return this;
    }

    /** What the browser complained about since it was last asked. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The windows that every page must look good in. */
    enum Window {
        WIDE_LIGHT(1280, 900, ColorScheme.LIGHT),
        WIDE_DARK(1280, 900, ColorScheme.DARK),
        PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
        PHONE_DARK(390, 844, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Window(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }
}
