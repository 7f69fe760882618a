package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.claim.Claims;
import org.assay.claim.Statements;
import org.assay.evaluation.RankingEvaluation;
import org.assay.evaluation.RankingReport;
import org.assay.ingest.ImportFile;
import org.assay.ingest.ImportJobs;
import org.assay.ingest.Importing;
import org.assay.search.ClaimSearch;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Imports a corpus with its curation into an empty knowledge base and asks it what readers ask. */
final class GoldenCorpus {

    private final ApplicationContext context;

    GoldenCorpus(ApplicationContext context) {
        this.context = context;
    }

    /**
     * Scores the search.
     *
     * @param queries the annotated queries
     * @param corpus the folder to import; null for the bundled corpus
     */
    RankingReport rank(Path queries, @Nullable Path corpus) {
        Importing importing = context.getBean(Importing.class);
        long job = corpus == null ? importing.planBundledCorpus() : importing.plan(List.of(corpus), true);
        importing.run(job);
        try {
            return new RankingEvaluation(
                            context.getBean(ClaimSearch.class),
                            context.getBean(Claims.class),
                            context.getBean(Statements.class))
                    .of(queries, revisions(job));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + queries, unreadable);
        }
    }

    /** The revision of each article by the name of its file. */
    private Map<String, Long> revisions(long job) {
        Map<String, Long> revisions = new HashMap<>();
        for (ImportFile file : context.getBean(ImportJobs.class).findStoredFiles(job)) {
            file.source()
                    .flatMap(context.getBean(Revisions.class)::findLatest)
                    .map(Revision::id)
                    .ifPresent(id -> revisions.put(nameOf(file), id));
        }
        return revisions;
    }

    private static String nameOf(ImportFile file) {
        return Path.of(file.name()).getFileName().toString();
    }
}
