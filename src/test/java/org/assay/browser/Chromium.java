package org.assay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds a Chromium: an installed one, else the one that Playwright downloads, else, as root on Debian, the package. Where
 * none can be had, tests fail and say so.
 */
final class Chromium {

    private static final List<String> INSTALLED =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/local/bin", "/snap/bin");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** Playwright would fetch three browsers when it starts; the one that is needed is fetched here, if at all. */
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static final long LONGEST_DOWNLOAD_MINUTES = 10;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    private final List<String> attempts = new ArrayList<>();

    private Chromium() {}

    /**
     * Starts the browser, once for a JVM.
     *
     * @throws IllegalStateException where there is none and none can be had
     */
    static Browser running() {
        return Started.ONE;
    }

    private Browser launch() {
        return installed()
                .flatMap(this::launch)
                .or(this::downloaded)
                .or(this::packaged)
                .orElseThrow(() -> new IllegalStateException(
                        "the browser tests need Chromium: install it (on Debian: apt-get install chromium)."
                                + " What was tried: " + String.join("; ", attempts)));
    }

    private Optional<Path> installed() {
        Optional<Path> found = FOLDERS.stream()
                .flatMap(folder -> INSTALLED.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            attempts.add("no %s in %s".formatted(String.join(", ", INSTALLED), String.join(", ", FOLDERS)));
        }
        return found;
    }

    private Optional<Browser> downloaded() {
        ProcessBuilder install =
                Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        return succeeds(install) ? launch(null) : Optional.empty();
    }

    private Optional<Browser> packaged() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            attempts.add("no package: that takes root and apt-get");
            return Optional.empty();
        }
        boolean isInstalled = succeeds(new ProcessBuilder("apt-get", "update"))
                && succeeds(new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
        return isInstalled ? installed().flatMap(this::launch) : Optional.empty();
    }

    private Optional<Browser> launch(@Nullable Path executable) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        if (executable != null) {
            options.setExecutablePath(executable);
        }
        try {
            return Optional.of(playwright.chromium().launch(options));
        } catch (PlaywrightException failed) {
            attempts.add("%s does not start: %s"
                    .formatted(executable == null ? "the downloaded one" : executable, failed.getMessage()));
            return Optional.empty();
        }
    }

    private boolean succeeds(ProcessBuilder command) {
        String words = String.join(" ", command.command());
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = command.inheritIO().start();
            if (process.waitFor(LONGEST_DOWNLOAD_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0) {
                return true;
            }
            process.destroyForcibly();
            attempts.add("'%s' failed or took too long".formatted(words));
        } catch (IOException failed) {
            attempts.add("'%s' cannot be run: %s".formatted(words, failed.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            attempts.add("'%s' was interrupted".formatted(words));
        }
        return false;
    }

    private static final class Started {

        private static final Browser ONE = new Chromium().launch();
    }
}
