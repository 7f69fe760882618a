package org.assay.cli;

import java.util.concurrent.Callable;
import org.assay.search.IndexUpdates;
import picocli.CommandLine.Command;

/** Makes the search index anew from the database. */
@Command(name = "reindex", description = "Makes the search index anew from the database.")
final class ReindexCommand implements Callable<Integer> {

    private static final String THERE = "It repairs its index at every start: start it again, or stop it and reindex.";

    private final Application application;
    private final Console console;

    ReindexCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return application.withKnowledgeBase(THERE, context -> {
            int documents = context.getBean(IndexUpdates.class).rebuild();
            console.err().println("The search index has %d documents.".formatted(documents));
            return 0;
        });
    }
}
