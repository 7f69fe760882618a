package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.PairReader;
import org.assay.text.Span;
import org.assay.text.StatementReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures splitting and resolving of context on public sets. Arguments: DATA MOST, the folder of the sets and how many
 * sentences of each are read, from the first on.
 *
 * <p>Splitting (WikiSplit, WiCE): the share of the simple sentences that one of ours matches (pair model, mean of both
 * orders, 0.5), and the share of ours that one of them matches. Context (snippets of QaDecontext): of the words that the
 * reference adds to the snippet, how many ours have, and the other way round (the addition part of SARI, Xu et al., TACL
 * 2016, on single words).
 */
public final class RewritingBenchmark {

    private static final double MATCHES = 0.5;

    private final Extractor extractor;
    private final PairReader pairs;
    private final JsonMapper json = new JsonMapper();
    private final Path data;
    private final int most;

    private RewritingBenchmark(Extractor extractor, PairReader pairs, Path data, int most) {
        this.extractor = extractor;
        this.pairs = pairs;
        this.data = data;
        this.most = most;
    }

    public static void main(String... arguments) throws Exception {
        Language language = Language.open();
        Extractor extractor = new Extractor(language, Embedder.open(), new StatementReader(language));
        try (PairModel pairs = PairModel.open()) {
            RewritingBenchmark benchmark =
                    new RewritingBenchmark(extractor, pairs, Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            benchmark.split("E_wikisplit", benchmark.wikiSplit());
            benchmark.split("E_wice_subclaims", benchmark.wice());
            benchmark.resolve(benchmark.rows("E_qa_decontext/all.jsonl"));
        }
    }

    /** A sentence, the article it is read in, and what it says in simple sentences. */
    private record Complex(String article, String sentence, Set<String> simple) {}

    private List<Complex> wikiSplit() throws IOException {
        return rows("E_wikisplit/tune.jsonl").stream()
                .map(row -> {
                    String sentence = detokenized(row.get("sentence").stringValue());
                    Set<String> simple = new HashSet<>();
                    row.get("splits").forEach(split -> simple.add(detokenized(split.stringValue())));
                    return new Complex(sentence + "\n", sentence, simple);
                })
                .toList();
    }

    /** The sub-claims of the sentences they come from; the title of the article is what pronouns point to. */
    private List<Complex> wice() throws IOException {
        Map<String, Complex> byParent = new LinkedHashMap<>();
        for (JsonNode row : rows("E_wice_subclaims/dev.jsonl")) {
            String parent = row.get("parent").stringValue();
            String article = "# %s\n\n%s\n".formatted(row.get("title").stringValue(), parent);
            byParent.computeIfAbsent(parent, any -> new Complex(article, parent, new HashSet<>()))
                    .simple()
                    .add(row.get("subclaim").stringValue());
        }
        return List.copyOf(byParent.values());
    }

    private void split(String set, List<Complex> sentences) {
        List<int[]> counts = sentences.parallelStream().map(this::counts).toList();
        int[] all = new int[5];
        for (int[] one : counts) {
            Arrays.setAll(all, i -> all[i] + one[i]);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d sentences, %.3f kept; %.3f of %d simple sentences matched, %.3f of those in kept ones; %.3f of our %d statements matched%n",
                set,
                sentences.size(),
                (double) all[4] / sentences.size(),
                share(all[0], all[1]),
                all[1],
                share(
                        all[0],
                        all[1]
                                - counts.stream()
                                        .filter(one -> one[4] == 0)
                                        .mapToInt(one -> one[1])
                                        .sum()),
                share(all[2], all[3]),
                all[3]);
    }

    /** Simple sentences matched and in all, ours matched and in all, and 1 where the sentence was kept. */
    private int[] counts(Complex complex) {
        List<String> ours = said(complex.article, complex.sentence);
        Set<String> matched = new HashSet<>();
        int mine = 0;
        for (String statement : ours) {
            boolean hit = false;
            for (String simple : complex.simple) {
                if (pairs.readBothWays(statement, simple).supports() >= MATCHES) {
                    matched.add(simple);
                    hit = true;
                }
            }
            mine += hit ? 1 : 0;
        }
        return new int[] {matched.size(), complex.simple.size(), mine, ours.size(), ours.isEmpty() ? 0 : 1};
    }

    private void resolve(List<JsonNode> rows) {
        int wanted = 0;
        int added = 0;
        int right = 0;
        int kept = 0;
        int asked = 0;
        for (JsonNode row : rows) {
            String snippet = row.get("sentence").stringValue();
            String article = "# %s\n\n%s\n"
                    .formatted(
                            row.get("title").stringValue(), row.get("context").stringValue());
            if (!article.contains(snippet)) {
                continue;
            }
            asked++;
            List<String> ours = said(article, snippet);
            if (ours.isEmpty()) {
                continue;
            }
            kept++;
            Set<String> before = words(snippet);
            Set<String> reference = words(row.get("decontextualized").stringValue());
            Set<String> mine = words(String.join(" ", ours));
            reference.removeAll(before);
            mine.removeAll(before);
            wanted += reference.size();
            added += mine.size();
            mine.retainAll(reference);
            right += mine.size();
        }
        double precision = share(right, added);
        double recall = share(right, wanted);
        System.out.printf(
                Locale.ROOT,
                "E_qa_decontext: %d snippets, %d kept; words added: reference %d, ours %d, precision %.3f, recall %.3f, F1 %.3f%n",
                asked,
                kept,
                wanted,
                added,
                precision,
                recall,
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /** Our statements of a part of an article. */
    private List<String> said(String article, String part) {
        int start = article.indexOf(part);
        Span span = new Span(start, start + part.length());
        List<String> said = new ArrayList<>();
        for (ReadPassage passage : extractor.extract(article, null).passages()) {
            if (passage.span().overlap(span) > 0) {
                passage.statements().stream().map(ReadStatement::text).forEach(said::add);
            }
        }
        return said;
    }

    private List<JsonNode> rows(String file) throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve(file))) {
            return lines.limit(most).map(json::readTree).toList();
        }
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Undoes the spaces that WikiSplit puts between words and marks. */
    private static String detokenized(String text) {
        return text.replace("`` ", "\"")
                .replace(" ''", "\"")
                .replace("'' ", "\"")
                .replaceAll(" ([.,;:?!)%\\]]|'s\\b|n't\\b)", "$1")
                .replaceAll("([(\\[$£]) ", "$1")
                .replaceAll(" - ", "-");
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
