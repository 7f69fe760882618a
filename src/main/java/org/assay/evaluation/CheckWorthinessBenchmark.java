package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.extraction.Extraction;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.Span;
import org.assay.text.StatementReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures selection on public sets of sentences labelled check-worthy or not: average precision of the score, and F1 of
 * what is kept. Arguments: FILE… of JSON lines {@code id, text, label} and, where the sentences of one speech belong
 * together, {@code ctx}.
 */
public final class CheckWorthinessBenchmark {

    private CheckWorthinessBenchmark() {}

    public static void main(String... files) throws IOException {
        Language language = Language.open();
        Extractor extractor = new Extractor(language, Embedder.open(), new StatementReader(language));
        for (String file : files) {
            List<Judged> judged = new ArrayList<>();
            for (List<Labelled> speech : speeches(Path.of(file))) {
                judged.addAll(judge(speech, extractor));
            }
            print(file, judged);
        }
    }

    private record Labelled(String text, boolean isCheckWorthy) {}

    private record Judged(boolean isCheckWorthy, double score, boolean kept) {}

    private static List<List<Labelled>> speeches(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        Map<String, List<Labelled>> speeches = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(json::readTree).forEach(row -> {
                JsonNode context = row.get("ctx");
                speeches.computeIfAbsent(
                                context == null ? row.get("id").stringValue() : context.stringValue(),
                                any -> new ArrayList<>())
                        .add(new Labelled(
                                row.get("text").stringValue().replaceAll("\\s+", " "),
                                row.get("label").intValue() == 1));
            });
        }
        return List.copyOf(speeches.values());
    }

    /** Reads sentences as one article, each a paragraph; the best of its passages speaks for a sentence. */
    private static List<Judged> judge(List<Labelled> speech, Extractor extractor) {
        StringBuilder article = new StringBuilder();
        List<Span> places = new ArrayList<>();
        for (Labelled sentence : speech) {
            places.add(new Span(article.length(), article.length() + sentence.text.length()));
            article.append(sentence.text).append("\n\n");
        }
        Extraction extraction = extractor.extract(article.toString(), null);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < speech.size(); i++) {
            Span place = places.get(i);
            List<ReadPassage> read = extraction.passages().stream()
                    .filter(passage -> passage.span().overlap(place) > 0)
                    .toList();
            judged.add(new Judged(
                    speech.get(i).isCheckWorthy,
                    read.stream().mapToDouble(ReadPassage::score).max().orElse(0),
                    read.stream().anyMatch(ReadPassage::kept)));
        }
        return judged;
    }

    private static void print(String file, List<Judged> judged) {
        long wanted = judged.stream().filter(Judged::isCheckWorthy).count();
        long kept = judged.stream().filter(Judged::kept).count();
        long both = judged.stream().filter(one -> one.kept && one.isCheckWorthy).count();
        double precision = kept == 0 ? 0 : (double) both / kept;
        double recall = wanted == 0 ? 0 : (double) both / wanted;
        System.out.printf(
                Locale.ROOT,
                "%s: %d sentences, %.3f check-worthy, average precision %.3f, precision %.3f, recall %.3f, F1 %.3f, accuracy %.3f%n",
                file,
                judged.size(),
                (double) wanted / judged.size(),
                averagePrecision(judged),
                precision,
                recall,
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
                (double) judged.stream()
                                .filter(one -> one.kept == one.isCheckWorthy)
                                .count()
                        / judged.size());
    }

    /** The mean of the precision at each check-worthy sentence, best score first. */
    private static double averagePrecision(List<Judged> judged) {
        List<Judged> ranked = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::score).reversed())
                .toList();
        double sum = 0;
        int found = 0;
        for (int rank = 1; rank <= ranked.size(); rank++) {
            if (ranked.get(rank - 1).isCheckWorthy) {
                found++;
                sum += (double) found / rank;
            }
        }
        return found == 0 ? 0 : sum / found;
    }
}
