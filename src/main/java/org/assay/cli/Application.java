package org.assay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Starts the application for the commands that need it, with the pages or without. */
final class Application {

    private static final int FAILED = 1;
    private static final String HOME = "assay.home";
    private static final List<String> QUIETLY = List.of(
            "--assay.serving=false",
            "--logging.pattern.console=%msg%n",
            "--logging.level.root=error",
            "--logging.level.org.assay=warn",
            "--logging.level.org.assay.ingest=info");

    private final Class<?> start;
    private final Arguments arguments;
    private final Console console;

    Application(Class<?> start, Arguments arguments, Console console) {
        this.start = start;
        this.arguments = arguments;
        this.console = console;
    }

    /** Serves the pages until the process is stopped. */
    int serve() {
        SpringApplication spring = unlessServed("Open it there, or stop it first.");
        try {
            spring.run(arguments.propertiesWith(List.of()));
            return Commands.SERVING;
        } catch (AbandonedRunException alreadyServed) {
            return FAILED;
        }
    }

    /**
     * Does something with the knowledge base, without pages.
     *
     * @param there how to do the same where a server is running, with a place for its address
     * @param task returns the exit status
     */
    int withKnowledgeBase(String there, ToIntFunction<ApplicationContext> task) {
        console.keepForData();
        SpringApplication spring = unlessServed(there);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = spring.run(arguments.propertiesWith(QUIETLY))) {
            return task.applyAsInt(context);
        } catch (AbandonedRunException alreadyServed) {
            return FAILED;
        }
    }

    /**
     * Does something with a knowledge base that is empty at first and gone afterwards.
     *
     * @param home an empty folder
     * @param task returns the exit status
     */
    int withEmptyKnowledgeBase(Path home, ToIntFunction<ApplicationContext> task) {
        List<String> properties = new ArrayList<>(QUIETLY);
        properties.addAll(List.of(
                "--assay.home=" + home,
                "--assay.admin-password=none",
                "--spring.datasource.url=jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(home.getFileName())));
        SpringApplication spring = new SpringApplication(start);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = spring.run(properties.toArray(String[]::new))) {
            return task.applyAsInt(context);
        }
    }

    private SpringApplication unlessServed(String there) {
        SpringApplication spring = new SpringApplication(start);
        spring.addInitializers(context -> {
            ConfigurableEnvironment environment = context.getEnvironment();
            Path home = Path.of(environment.getRequiredProperty(HOME)).toAbsolutePath();
            // The database takes no path that is relative without saying so.
            environment.getPropertySources().addFirst(new MapPropertySource("home", Map.of(HOME, home.toString())));
            if (RunningServer.holds(home)) {
                String address = RunningServer.address(home);
                console.err()
                        .println("A server is running at %s and holds %s. %s"
                                .formatted(address, home, there.formatted(address, address)));
                throw new AbandonedRunException();
            }
        });
        return spring;
    }
}
