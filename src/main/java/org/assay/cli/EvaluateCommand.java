package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.assay.evaluation.ErrorPages;
import org.assay.evaluation.Evaluation;
import org.assay.evaluation.RankingReport;
import org.assay.evaluation.Surfacing;
import org.assay.evaluation.SurfacingScore;
import org.assay.extraction.Extractor;
import org.assay.relation.PairSides;
import org.assay.relation.TwoStepClassifier;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.StatementReader;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the program on annotated data and prints precision, recall and F1. */
@Command(
        name = "evaluate",
        description = {
            "Scores detection, statements, pairs and what an import shows on annotated data, nothing curated.",
            "Scores the search on a curated corpus. DIR holds claims.jsonl, pairs.jsonl, queries.jsonl, or several."
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String SOURCES = "sources.jsonl";
    private static final String QUERIES = "queries.jsonl";

    private final Application application;
    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder with the annotation")
    private @Nullable Path folder;

    @Option(names = "--articles", paramLabel = "DIR", description = "the annotated articles; DIR/articles by default")
    private @Nullable Path articles;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description =
                    "publication dates of the articles, JSON lines; sources.jsonl beside or above the articles by default")
    private @Nullable Path sources;

    @Option(names = "--json", description = "print one JSON object instead of a table")
    private boolean isJson;

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description =
                    "what a person found when reading the relations shown, JSON lines; those not in it are listed")
    private @Nullable Path readings;

    @Option(names = "--pages", paramLabel = "DIR", description = "where to write pages of what went wrong")
    private @Nullable Path pages;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "the corpus that queries.jsonl is asked of; the bundled one by default")
    private @Nullable Path corpus;

    @Option(names = "--only-queries", description = "scores the search alone")
    private boolean isForQueries;

    EvaluateCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (folder == null || !Files.isDirectory(folder)) {
            console.err().printf("%s is not a folder; expected one with claims.jsonl or pairs.jsonl%n", folder);
            return 2;
        }
        console.keepForData();
        console.silenceLogs();
        Path queries = folder.resolve(QUERIES);
        RankingReport ranking = Files.exists(queries) ? ranking(queries) : null;
        if (ranking != null && (isForQueries || !Evaluation.hasSomethingToScore(folder))) {
            console.out().println(isJson ? Json.line(Map.of("ranking", ranking.figures())) : ranking.told());
            return 0;
        }
        Path annotated = articles == null ? folder.resolve("articles") : articles;
        Path dates = sources == null ? sourcesNear(folder, annotated) : sources;
        Evaluation.Report report = report(folder, annotated, dates);
        SurfacingScore surfaced = report.pairs() == null ? null : surfaced(folder, annotated, dates);
        if (pages != null) {
            ErrorPages errors = new ErrorPages(pages);
            errors.pairs(report.scored());
            if (surfaced != null) {
                errors.surfaced(surfaced);
            }
        }
        if (isJson) {
            Map<String, Object> figures = report.figures();
            if (surfaced != null) {
                figures.put("surfaced", surfaced.figures());
            }
            if (ranking != null) {
                figures.put("ranking", ranking.figures());
            }
            console.out().println(Json.line(figures));
        } else {
            console.out().println(report.told());
            console.out().print(surfaced == null ? "" : surfaced.told());
            console.out().print(ranking == null ? "" : "\n" + ranking.told());
        }
        return 0;
    }

    private static Evaluation.Report report(Path folder, Path annotated, @Nullable Path dates) throws Exception {
        Language language = Language.open();
        Embedder embedder = Embedder.open();
        StatementReader reader = new StatementReader(language);
        try (PairModel model = PairModel.open()) {
            return new Evaluation(
                            new Extractor(language, embedder, reader),
                            reader,
                            model,
                            new TwoStepClassifier(model),
                            new PairSides(embedder, reader))
                    .of(folder, annotated, dates);
        }
    }

    /** What an import of the articles shows, in a knowledge base of its own. */
    private SurfacingScore surfaced(Path folder, Path annotated, @Nullable Path dates) throws IOException {
        Path home = Files.createTempDirectory("assay-evaluate");
        List<Surfacing.Found> found = new ArrayList<>();
        try {
            application.withEmptyKnowledgeBase(home, context -> {
                try {
                    found.add(context.getBean(Surfacing.class).of(folder.resolve("pairs.jsonl"), annotated, dates));
                    return 0;
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        return SurfacingScore.of(found.getFirst(), readings);
    }

    /** How well readers' queries are answered, in a knowledge base of its own. */
    private RankingReport ranking(Path queries) throws IOException {
        Path home = Files.createTempDirectory("assay-evaluate");
        List<RankingReport> found = new ArrayList<>();
        try {
            application.withEmptyKnowledgeBase(home, context -> {
                found.add(new GoldenCorpus(context).rank(queries, corpus));
                return 0;
            });
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        return found.getFirst();
    }

    private static @Nullable Path sourcesNear(Path folder, Path articles) {
        Path above = articles.toAbsolutePath().getParent();
        for (Path place : above == null ? new Path[] {folder} : new Path[] {folder, articles, above}) {
            if (Files.isRegularFile(place.resolve(SOURCES))) {
                return place.resolve(SOURCES);
            }
        }
        return null;
    }
}
