package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.ingest.ImportJob;
import org.assay.ingest.ImportJobs;
import org.assay.ingest.ImportState;
import org.assay.ingest.Importing;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports articles and waits until they can be found. */
@Command(
        name = "import",
        description = "Imports article files, folders of them, or a corpus folder; 1 when a file failed.")
final class ImportCommand implements Callable<Integer> {

    private static final String THERE = "Add files there: %s/import, or POST them to %s/api/sources.";

    private final Application application;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Article files, folders, or one corpus folder.")
    private List<Path> paths = List.of();

    @Option(
            names = "--without-curation",
            description = "Leaves verdicts and relations of a corpus folder out, for measuring.")
    private boolean withoutCuration;

    ImportCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return application.withKnowledgeBase(THERE, this::run);
    }

    private int run(ApplicationContext context) {
        Importing importing = context.getBean(Importing.class);
        long planned = importing.plan(paths, !withoutCuration);
        importing.run(planned);
        ImportJob job = context.getBean(ImportJobs.class).findById(planned).orElseThrow();
        return job.state() == ImportState.DONE && job.failures().isEmpty() ? 0 : 1;
    }
}
