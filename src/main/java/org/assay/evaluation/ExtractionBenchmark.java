package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.extraction.Extraction;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.StatementReader;

/**
 * Measures extraction on annotated articles and writes what went wrong: {@code ExtractionBenchmark TARGET FOLDER}
 * scores the domains of a folder that the selection model was not trained on, {@code ExtractionBenchmark TARGET CLAIMS
 * ARTICLES} a file of annotated passages and the articles it names.
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
        Extractor extractor = new Extractor(language, Embedder.open(), reader);
        try (PairModel pairs = PairModel.open()) {
            measure(articles, extractor, pairs, reader, Path.of(arguments[0]));
        }
    }

    private static void measure(
            List<AnnotatedArticle> articles, Extractor extractor, PairModel pairs, StatementReader reader, Path target)
            throws IOException {
        DetectionScore all = DetectionScore.NONE;
        DetectionScore sure = DetectionScore.NONE;
        StatementScore statements = StatementScore.NONE;
        List<String> errors = new ArrayList<>();
        List<Extraction> extractions = new ArrayList<>();
        extractor.extract(articles.getFirst().text(), null);
        long start = System.nanoTime();
        for (AnnotatedArticle article : articles) {
            extractions.add(extractor.extract(article.text(), null));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int passages = extractions.stream().mapToInt(e -> e.passages().size()).sum();
        List<List<StatementScore.Outcome>> outcomes = java.util.stream.IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> StatementScore.outcomes(articles.get(i), extractions.get(i), pairs, reader))
                .toList();
        for (int i = 0; i < articles.size(); i++) {
            DetectionScore mine = DetectionScore.of(articles.get(i), extractions.get(i), true);
            StatementScore read = StatementScore.of(outcomes.get(i));
            System.out.printf(
                    Locale.ROOT,
                    "%-28s F1 %.3f  matched %.3f  subject %.3f%n",
                    articles.get(i).name(),
                    mine.f1(),
                    read.matchedShare(),
                    read.subjectShare());
            all = all.plus(mine);
            sure = sure.plus(DetectionScore.of(articles.get(i), extractions.get(i), false));
            statements = statements.plus(read);
            errors.addAll(errors(articles.get(i), extractions.get(i), outcomes.get(i)));
        }
        Files.write(target, errors);
        System.out.printf(Locale.ROOT, "detection %s%nwithout borderline %s%n", line(all), line(sure));
        System.out.printf(
                Locale.ROOT,
                "statements matched %.4f of %d, subject right %.4f, ours %d, unmatched %d%n%d passages in %.2f s: %.0f a second%n",
                statements.matchedShare(),
                statements.wanted(),
                statements.subjectShare(),
                statements.ours(),
                statements.unsupported(),
                passages,
                seconds,
                passages / seconds);
    }

    private static String line(DetectionScore score) {
        return "precision %.4f recall %.4f F1 %.4f of %d"
                .formatted(score.precision(), score.recall(), score.f1(), score.wanted());
    }

    private static List<String> errors(
            AnnotatedArticle article, Extraction extraction, List<StatementScore.Outcome> outcomes) {
        List<String> errors = new ArrayList<>();
        errors.add("#### " + article.name() + " aliases " + extraction.aliases());
        for (ReadPassage passage : extraction.passages()) {
            boolean wanted = article.units().stream()
                    .anyMatch(u -> u.checkable() && u.span().sharesHalfWith(passage.span()));
            if (wanted != passage.kept()) {
                errors.add("%s %.2f %s %s: %s"
                        .formatted(
                                wanted ? "MISSED" : "EXTRA",
                                passage.score(),
                                passage.kind(),
                                passage.reason(),
                                passage.span().in(article.text()).replace('\n', '⏎')));
            }
        }
        for (StatementScore.Outcome outcome : outcomes) {
            if (!outcome.ours().isEmpty() && !(outcome.matched() && outcome.subjectRight())) {
                errors.add("%s | %s%n      WANT %s ⟨%s⟩%n      OURS %s"
                        .formatted(
                                outcome.matched() ? "SUBJECT" : "UNMATCHED",
                                outcome.quote().replace('\n', '⏎'),
                                outcome.claim().text(),
                                outcome.claim().subject(),
                                String.join("\n           ", outcome.ours())));
            }
        }
        return errors;
    }
}
