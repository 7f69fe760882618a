package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.extraction.Extraction;
import org.assay.extraction.Extractor;
import org.assay.relation.PairClassifier;
import org.assay.relation.PairSides;
import org.assay.text.PairReader;
import org.assay.text.StatementReader;
import org.jspecify.annotations.Nullable;

/**
 * Scores the program on annotated data: which passages it keeps, what statements it reads out of them, and how it labels
 * pairs. Nothing curated is involved.
 */
public final class Evaluation {

    private static final String CLAIMS = "claims.jsonl";
    private static final String PAIRS = "pairs.jsonl";

    private final Extractor extractor;
    private final StatementReader reader;
    private final PairReader pairs;
    private final PairClassifier classifier;
    private final PairSides sides;

    public Evaluation(
            Extractor extractor, StatementReader reader, PairReader pairs, PairClassifier classifier, PairSides sides) {
        this.extractor = extractor;
        this.reader = reader;
        this.pairs = pairs;
        this.classifier = classifier;
        this.sides = sides;
    }

    /**
     * Scores what is annotated in a folder: passages and statements where it has {@code claims.jsonl}, pairs where it has
     * {@code pairs.jsonl}.
     *
     * @param articles the folder of the articles that the annotation names
     * @param sources a file with the publication dates of the articles; null where none is known
     * @throws IOException naming the file that cannot be read, or where the folder has neither file
     */
    public Report of(Path folder, Path articles, @Nullable Path sources) throws IOException {
        Path claims = folder.resolve(CLAIMS);
        Path annotatedPairs = folder.resolve(PAIRS);
        if (!hasSomethingToScore(folder)) {
            throw new IOException("%s has neither %s nor %s".formatted(folder, CLAIMS, PAIRS));
        }
        List<ArticleReport> read = Files.exists(claims) ? articles(claims, articles) : List.of();
        if (!Files.exists(annotatedPairs)) {
            return new Report(read, null, null, List.of());
        }
        List<PairScores.Scored> scored = PairScores.score(PairScores.read(annotatedPairs, sources, sides), classifier);
        List<String> labels = labels(scored);
        return new Report(
                read,
                PairScores.confusion(
                        scored.stream().filter(s -> !s.pair().doubtful()).toList(), labels),
                PairScores.confusion(scored, labels),
                scored);
    }

    /** Whether passages, statements or pairs are annotated in a folder. */
    public static boolean hasSomethingToScore(Path folder) {
        return Files.exists(folder.resolve(CLAIMS)) || Files.exists(folder.resolve(PAIRS));
    }

    private List<ArticleReport> articles(Path claims, Path folder) throws IOException {
        return AnnotatedArticle.readGold(claims, folder).parallelStream()
                .map(this::article)
                .toList();
    }

    private ArticleReport article(AnnotatedArticle article) {
        Extraction extraction = extractor.extract(article.text(), null);
        return new ArticleReport(
                article.name(),
                DetectionScore.of(article, extraction, true),
                DetectionScore.of(article, extraction, false),
                StatementScore.of(StatementScore.outcomes(article, extraction, pairs, reader)));
    }

    /** The labels that the mean is taken over: a label with a handful of cases says nothing. */
    private static List<String> labels(List<PairScores.Scored> scored) {
        long outdated = scored.stream()
                .filter(s -> s.pair().truth() == PairTruth.OUTDATED)
                .count();
        List<String> labels = new ArrayList<>(PairScores.LABELS);
        if (outdated >= 10) {
            labels.add(PairTruth.OUTDATED.name());
        }
        return labels;
    }

    /** The scores of one article; {@code sure} leaves borderline passages out. */
    public record ArticleReport(
            String name, DetectionScore detection, DetectionScore sure, StatementScore statements) {}

    /**
     * All scores.
     *
     * @param pairs without the doubtful ones; null where no pairs are annotated
     * @param allPairs with them
     * @param scored every pair and what was said of it
     */
    public record Report(
            List<ArticleReport> articles,
            @Nullable Confusion pairs,
            @Nullable Confusion allPairs,
            List<PairScores.Scored> scored) {

        public Report {
            articles = List.copyOf(articles);
            scored = List.copyOf(scored);
        }

        /** The scores of all articles together. */
        public ArticleReport total() {
            ArticleReport sum = new ArticleReport("all", DetectionScore.NONE, DetectionScore.NONE, StatementScore.NONE);
            for (ArticleReport article : articles) {
                sum = new ArticleReport(
                        sum.name,
                        sum.detection.plus(article.detection),
                        sum.sure.plus(article.sure),
                        sum.statements.plus(article.statements));
            }
            return sum;
        }

        /** The scores as a table. */
        public String told() {
            StringBuilder text = new StringBuilder();
            if (!articles.isEmpty()) {
                text.append("detection: a kept passage and an annotated one share more than half of the shorter\n");
                text.append("matched: both statements support each other (pair model, 0.5) and no quantity differs\n");
                text.append("%-28s %9s %9s %9s %9s %9s %9s%n"
                        .formatted("article", "precision", "recall", "F1", "F1 sure", "matched", "subject"));
                articles.forEach(article -> text.append(row(article)));
                text.append(row(total()));
            }
            if (pairs != null && allPairs != null) {
                text.append("\npairs, doubtful left out: ").append(pairs.told());
                text.append("\npairs, doubtful counted: ").append(allPairs.told());
            }
            return text.toString();
        }

        private static String row(ArticleReport article) {
            return String.format(
                    Locale.ROOT,
                    "%-28s %9.3f %9.3f %9.3f %9.3f %9.3f %9.3f%n",
                    article.name,
                    article.detection.precision(),
                    article.detection.recall(),
                    article.detection.f1(),
                    article.sure.f1(),
                    article.statements.matchedShare(),
                    article.statements.subjectShare());
        }

        /** The scores as maps and lists, for JSON. */
        public Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            if (!articles.isEmpty()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                articles.forEach(article -> rows.add(figures(article)));
                figures.put("articles", rows);
                figures.put("total", figures(total()));
            }
            if (pairs != null && allPairs != null) {
                figures.put("pairs", pairs.figures());
                figures.put("pairsWithDoubtful", allPairs.figures());
            }
            return figures;
        }

        private static Map<String, Object> figures(ArticleReport article) {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("article", article.name);
            figures.put("detectionPrecision", article.detection.precision());
            figures.put("detectionRecall", article.detection.recall());
            figures.put("detectionF1", article.detection.f1());
            figures.put("detectionF1WithoutBorderline", article.sure.f1());
            figures.put("statementsAnnotated", article.statements.wanted());
            figures.put("statementsMatched", article.statements.matchedShare());
            figures.put("subjectRight", article.statements.subjectShare());
            figures.put("statementsUnsupported", article.statements.unsupported());
            return figures;
        }
    }
}
