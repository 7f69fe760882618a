package org.assay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assay.evaluation.Evaluation;
import org.assay.extraction.Extractor;
import org.assay.relation.PairSides;
import org.assay.relation.TwoStepClassifier;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.StatementReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the program on annotated data and prints precision, recall and F1. */
@Command(
        name = "evaluate",
        description = {
            "Scores detection, statements and pairs on annotated data, without anything curated.",
            "DIR holds claims.jsonl, pairs.jsonl, or both."
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String SOURCES = "sources.jsonl";

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

    EvaluateCommand(Console console) {
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
        Path annotated = articles == null ? folder.resolve("articles") : articles;
        Language language = Language.open();
        Embedder embedder = Embedder.open();
        StatementReader reader = new StatementReader(language);
        try (PairModel model = PairModel.open()) {
            Evaluation.Report report = new Evaluation(
                            new Extractor(language, embedder, reader),
                            reader,
                            model,
                            new TwoStepClassifier(model),
                            new PairSides(embedder, reader))
                    .of(folder, annotated, sources == null ? sourcesNear(folder, annotated) : sources);
            console.out().println(isJson ? Json.line(report.figures()) : report.told());
        }
        return 0;
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
