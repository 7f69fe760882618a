package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.search.Matching;
import org.assay.search.StandaloneIndex;
import org.assay.search.StandaloneIndex.Held;
import org.assay.search.StandaloneIndex.Said;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.Span;
import org.assay.text.StatementReader;

/**
 * Scores the order of claims on topics other than the bundled ones, without a database: {@code RankingBenchmark DATA
 * QUERIES} asks the questions of {@code assay_dossiers_fit} and then {@code docs/readers-queries.jsonl}, whose answers
 * are passages of {@code assay_articles}, of every article of their domains.
 */
public final class RankingBenchmark {

    private static final int DEPTH = 10;

    private final Embedder embedder = Embedder.open();

    private RankingBenchmark() {}

    public static void main(String... arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        RankingBenchmark benchmark = new RankingBenchmark();
        print(benchmark.dossiers(Dossiers.read(data.resolve("assay_dossiers_fit"))));
        print(benchmark.readers(
                GoldenQueries.read(Path.of(arguments[1])),
                AnnotatedArticle.readFolder(data.resolve("assay_articles"))));
    }

    private static void print(RankingReport report) {
        report.figures().forEach((name, figure) -> System.out.printf("%-22s %s%n", name, figure));
    }

    /** The statements of all dossiers at once; those of an issue answer its question. */
    private RankingReport dossiers(List<Dossiers.Dossier> dossiers) throws IOException {
        List<Held> claims = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        for (Dossiers.Dossier dossier : dossiers) {
            List<Set<Long>> answers = new ArrayList<>();
            dossier.questions().forEach(question -> {
                answers.add(new HashSet<>());
                asked.add(new Asked(question, answers.getLast()));
            });
            for (Dossiers.Statement statement : dossier.statements()) {
                answers.get(statement.issue()).add((long) claims.size());
                claims.add(new Held(claims.size(), statement.text(), "", List.of(Said.alone(statement.text()))));
            }
        }
        return report(claims, asked);
    }

    private RankingReport readers(List<GoldenQueries.Query> queries, List<AnnotatedArticle> articles)
            throws IOException {
        Set<String> named = queries.stream()
                .flatMap(query -> query.relevant().stream())
                .map(GoldenQueries.Passage::article)
                .collect(Collectors.toSet());
        Set<String> domains = articles.stream()
                .filter(article -> named.contains(article.name()))
                .map(AnnotatedArticle::domain)
                .collect(Collectors.toSet());
        StatementReader reader = new StatementReader(Language.open());
        Extractor extractor = new Extractor(Language.open(), embedder, reader);
        List<Held> claims = new ArrayList<>();
        List<Asked> asked = queries.stream()
                .map(query -> new Asked(query.text(), new HashSet<>()))
                .toList();
        for (AnnotatedArticle article : articles) {
            if (!domains.contains(article.domain())) {
                continue;
            }
            for (ReadPassage passage : extractor.extract(article.text(), null).passages()) {
                for (ReadStatement statement : passage.statements()) {
                    for (int i = 0; i < asked.size(); i++) {
                        if (answers(queries.get(i), article, statement.span())) {
                            asked.get(i).answers().add((long) claims.size());
                        }
                    }
                    Said said = new Said(
                            statement.span().in(article.text()), passage.span().in(article.text()), passage.headings());
                    claims.add(new Held(claims.size(), statement.text(), statement.subject(), List.of(said)));
                }
            }
        }
        return report(claims, asked);
    }

    private static boolean answers(GoldenQueries.Query query, AnnotatedArticle article, Span said) {
        return query.relevant().stream()
                .filter(passage -> passage.article().equals(article.name()))
                .anyMatch(passage -> {
                    int at = article.text().indexOf(passage.quote());
                    return at >= 0 && new Span(at, at + passage.quote().length()).overlap(said) > 0;
                });
    }

    private RankingReport report(List<Held> claims, List<Asked> asked) throws IOException {
        StandaloneIndex index = new StandaloneIndex(claims, embedder);
        List<RankingReport.Asked> reported = new ArrayList<>();
        for (Asked query : asked) {
            Map<Matching, List<Boolean>> hits = new EnumMap<>(Matching.class);
            for (Matching by : Matching.values()) {
                hits.put(
                        by,
                        index.search(query.text(), by, DEPTH).stream()
                                .map(query.answers()::contains)
                                .toList());
            }
            reported.add(new RankingReport.Asked(query.text(), query.answers().size(), hits));
        }
        return new RankingReport(reported, DEPTH);
    }

    private record Asked(String text, Set<Long> answers) {}
}
