package org.assay.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assay.Assay;
import org.assay.ingest.ImportJob;
import org.assay.ingest.ImportJobs;
import org.assay.ingest.ImportState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The program serving on a port of its own with the bundled corpus in it, once for all tests of a JVM. The property
 * {@code assay.filled} names a home that is kept between runs, to spare the import while tests are written.
 */
public final class FilledAssay {

    /** Name and password of the administrator. */
    public static final String EDITOR = "admin";

    public static final String PASSWORD = "only for tests";

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(12);

    private final ConfigurableApplicationContext context;

    private FilledAssay(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The running program, started by whoever asks first; everything is imported when this returns. */
    public static FilledAssay running() {
        return Started.ONE;
    }

    /** The address of a page, from its path and query. */
    public String address(String path) {
        return "http://localhost:%s%s".formatted(context.getEnvironment().getProperty("local.server.port"), path);
    }

    /** A part of the program. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    private static FilledAssay start() {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Assay.class)
                .initializers(fresh -> fresh.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run(
                        "--server.port=0",
                        "--assay.home=" + home(),
                        "--assay.admin-password=" + PASSWORD,
                        "--assay.styleguide=true");
        ImportJobs jobs = context.getBean(ImportJobs.class);
        await("the import of the bundled corpus")
                .atMost(LONGEST_IMPORT)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> hasEnded(jobs.findAllNewestFirst()));
        ImportState end = jobs.findAllNewestFirst().getFirst().state();
        if (end != ImportState.DONE) {
            throw new IllegalStateException("the import of the bundled corpus is %s; expected DONE".formatted(end));
        }
        return new FilledAssay(context);
    }

    private static boolean hasEnded(List<ImportJob> jobs) {
        return !jobs.isEmpty() && jobs.stream().noneMatch(job -> job.state() == ImportState.RUNNING);
    }

    private static Path home() {
        String kept = System.getProperty("assay.filled");
        if (kept != null) {
            return Path.of(kept);
        }
        try {
            Path home = Files.createTempDirectory("assay-filled");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException stillInUse) {
            home.toFile().deleteOnExit();
        }
    }

    /** Starts it on first use, as classes are initialized once. */
    private static final class Started {

        private static final FilledAssay ONE = start();
    }
}
