package org.assay.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the program; without one it serves. */
@Command(
        name = "assay",
        description = {
            "A claim-verification knowledge base. Serves its pages unless a command is named.",
            "Spring's own options such as --server.port=8081 are taken after any command."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
public final class Commands implements Callable<Integer> {

    /** Returned in place of an exit status while the program serves. */
    public static final int SERVING = -1;

    private static final int FAILED = 1;
    private static final int WIDTH = 100;

    private final Application application;

    private Commands(Application application) {
        this.application = application;
    }

    /**
     * Runs what the arguments name.
     *
     * @param application the class that Spring starts from
     * @return the exit status: 0 done, 1 failed, 2 wrong usage; or {@link #SERVING}
     */
    public static int run(Class<?> application, String... arguments) {
        return run(application, Console.ofProcess(), arguments);
    }

    static int run(Class<?> application, Console console, String... arguments) {
        Arguments given = Arguments.of(arguments);
        Application startable = new Application(application, given, console);
        CommandLine line = new CommandLine(new Commands(startable))
                .addSubcommand(new ServeCommand(startable))
                .addSubcommand(new ImportCommand(startable))
                .addSubcommand(new SearchCommand(startable, console))
                .addSubcommand(new CheckCommand(startable, console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new ReindexCommand(startable, console))
                .addSubcommand(new EvaluateCommand(startable, console));
        line.getSubcommands()
                .values()
                .forEach(command ->
                        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new ProgramVersion()));
        line.setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setUsageHelpWidth(WIDTH)
                .setExecutionExceptionHandler((failed, command, parsed) -> {
                    console.err().println(message(failed));
                    return FAILED;
                });
        try {
            return line.execute(given.command().toArray(String[]::new));
        } finally {
            console.out().flush();
        }
    }

    @Override
    public Integer call() {
        return application.serve();
    }

    private static String message(Exception failed) {
        String message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message;
    }
}
