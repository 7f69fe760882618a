package org.assay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves the pages and the API; the first time it also imports the corpus. */
@Command(name = "serve", description = "Serves the pages and the API (default).")
final class ServeCommand implements Callable<Integer> {

    private final Application application;

    ServeCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return application.serve();
    }
}
