package org.assay.evaluation;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assay.extraction.Extraction;
import org.assay.extraction.Extractor;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.PairReader;
import org.assay.text.StatementReader;

/**
 * Measures extraction on annotated articles and writes a page of what went wrong: {@code ExtractionBenchmark TARGET
 * FOLDER} scores the domains of a folder that the selection model was not trained on, {@code ExtractionBenchmark TARGET
 * CLAIMS ARTICLES} a file of annotated passages and the articles it names.
 *
 * <p>{@code -Dassay.seen=true} takes the other domains instead: those whose errors may be read. {@code
 * -Dassay.scores=FILE} keeps the pair model's scores for the next run.
 */
public final class ExtractionBenchmark {

    private ExtractionBenchmark() {}

    public static void main(String... arguments) throws Exception {
        List<AnnotatedArticle> articles = arguments.length > 2
                ? AnnotatedArticle.readGold(Path.of(arguments[1]), Path.of(arguments[2]))
                : AnnotatedArticle.readFolder(Path.of(arguments[1])).stream()
                        .filter(a -> SelectionTrainer.isKeptApart(a.domain()) != Boolean.getBoolean("assay.seen"))
                        .toList();
        Language language = Language.open();
        StatementReader reader = new StatementReader(language);
        List<Extraction> extractions = extract(articles, new Extractor(language, Embedder.open(), reader));
        String kept = System.getProperty("assay.scores");
        try (PairModel model = PairModel.open()) {
            if (kept == null) {
                score(articles, extractions, model, reader, Path.of(arguments[0]));
            } else {
                KeptScores scores = new KeptScores(model, Path.of(kept));
                score(articles, extractions, scores, reader, Path.of(arguments[0]));
                scores.save();
            }
        }
    }

    private static List<Extraction> extract(List<AnnotatedArticle> articles, Extractor extractor) {
        articles.stream().limit(20).forEach(a -> extractor.extract(a.text(), null));
        long start = System.nanoTime();
        double used = processorSeconds();
        List<Extraction> found =
                articles.stream().map(a -> extractor.extract(a.text(), null)).toList();
        double seconds = (System.nanoTime() - start) / 1e9;
        used = processorSeconds() - used;
        int passages = found.stream().mapToInt(e -> e.passages().size()).sum();
        System.out.printf(
                Locale.ROOT,
                "%d passages in %.1f s: %.0f a second; %.0f a second of one processor%n",
                passages,
                seconds,
                passages / seconds,
                passages / used);
        return found;
    }

    /** Time that all threads of this process had a processor: it does not count what others did meanwhile. */
    private static double processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    private static void score(
            List<AnnotatedArticle> articles,
            List<Extraction> extractions,
            PairReader pairs,
            StatementReader reader,
            Path target)
            throws Exception {
        List<List<StatementScore.Outcome>> outcomes = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> StatementScore.outcomes(articles.get(i), extractions.get(i), pairs, reader))
                .toList();
        DetectionScore all = DetectionScore.NONE;
        DetectionScore sure = DetectionScore.NONE;
        StatementScore statements = StatementScore.NONE;
        ExtractionErrors page = new ExtractionErrors(pairs);
        for (int i = 0; i < articles.size(); i++) {
            all = all.plus(DetectionScore.of(articles.get(i), extractions.get(i), true));
            sure = sure.plus(DetectionScore.of(articles.get(i), extractions.get(i), false));
            statements = statements.plus(StatementScore.of(outcomes.get(i)));
            page.add(articles.get(i), extractions.get(i), outcomes.get(i));
        }
        Files.write(target, page.lines());
        List<String> report = new ArrayList<>(List.of("detection " + line(all), "without borderline " + line(sure)));
        report.add("statements matched %.4f of %d, subject right %.4f"
                .formatted(statements.matchedShare(), statements.wanted(), statements.subjectShare()));
        report.add("ours %d, supported by no annotated one %.4f"
                .formatted(statements.ours(), statements.unsupportedShare()));
        report.addAll(page.summary());
        report.forEach(System.out::println);
    }

    private static String line(DetectionScore score) {
        return String.format(
                Locale.ROOT,
                "precision %.4f recall %.4f F1 %.4f of %d",
                score.precision(),
                score.recall(),
                score.f1(),
                score.wanted());
    }
}
