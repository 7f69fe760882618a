package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.search.Matching;
import org.assay.search.StandaloneIndex;
import org.assay.text.Embedder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well and how fast claims that were checked before are found: {@code RetrievalBenchmark FOLDER QUERIES}
 * reads {@code collection.jsonl} and a file of queries from a folder of CLEF CheckThat! and prints MAP@5 and MRR for
 * words, meaning and both, then the times.
 */
public final class RetrievalBenchmark {

    private static final int DEPTH = 5;
    private static final int PAGE = 20;
    private static final int COMPLETED = 6;

    private RetrievalBenchmark() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JsonMapper mapper = new JsonMapper();
        Map<String, Long> ids = new HashMap<>();
        List<StandaloneIndex.Held> claims = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("collection.jsonl"))) {
            JsonNode row = mapper.readTree(line);
            ids.put(row.path("id").asString(), (long) claims.size());
            claims.add(new StandaloneIndex.Held(
                    claims.size(),
                    row.path("text").asString(),
                    "",
                    List.of(StandaloneIndex.Said.alone(row.path("title").asString()))));
        }
        StandaloneIndex index = new StandaloneIndex(claims, Embedder.open());
        System.out.printf("%d claims%n", claims.size());
        List<Asked> asked = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(arguments[1]))) {
            JsonNode row = mapper.readTree(line);
            Set<Long> relevant = new HashSet<>();
            row.path("relevant").forEach(id -> relevant.add(ids.getOrDefault(id.asString(), -1L)));
            asked.add(new Asked(row.path("query").asString(), relevant));
        }
        for (Matching by : Matching.values()) {
            measure(index, asked, by);
        }
        time(index, asked, claims);
    }

    private static void measure(StandaloneIndex index, List<Asked> asked, Matching by) throws IOException {
        double precision = 0;
        double reciprocal = 0;
        for (Asked query : asked) {
            List<Long> found = index.search(query.text(), by, PAGE);
            precision += averagePrecision(found, query.relevant());
            reciprocal += found.stream()
                    .filter(query.relevant()::contains)
                    .findFirst()
                    .map(first -> 1.0 / (found.indexOf(first) + 1))
                    .orElse(0.0);
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s MAP@%d %.3f  MRR@%d %.3f  of %d queries%n",
                by.name().toLowerCase(Locale.ROOT),
                DEPTH,
                precision / asked.size(),
                PAGE,
                reciprocal / asked.size(),
                asked.size());
    }

    private static double averagePrecision(List<Long> found, Set<Long> relevant) {
        double sum = 0;
        int hits = 0;
        for (int rank = 1; rank <= Math.min(DEPTH, found.size()); rank++) {
            if (relevant.contains(found.get(rank - 1))) {
                hits++;
                sum += (double) hits / rank;
            }
        }
        return sum / Math.min(DEPTH, relevant.size());
    }

    /** Asks with the first words of claims, as readers type; everything is warm from measuring. */
    private static void time(StandaloneIndex index, List<Asked> asked, List<StandaloneIndex.Held> claims)
            throws IOException {
        List<String> typed = claims.stream()
                .limit(asked.size())
                .map(claim -> String.join(
                        " ",
                        Arrays.stream(claim.text().split(" ")).limit(COMPLETED).toList()))
                .toList();
        times("search, a page of 20 with all counts", typed, query -> index.search(query, Matching.BOTH, PAGE));
        times("the same words and vector, bare Lucene", typed, query -> index.searchBare(query, PAGE));
        times(
                "type-ahead, after 6 letters",
                typed,
                query -> index.complete(query.substring(0, Math.min(COMPLETED, query.length()))));
    }

    private static void times(String what, List<String> queries, Asking asking) throws IOException {
        double[] milliseconds = new double[queries.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            asking.ask(queries.get(i));
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%-40s median %.1f ms, p95 %.1f ms of %d%n",
                what,
                milliseconds[milliseconds.length / 2],
                milliseconds[(int) (milliseconds.length * 0.95)],
                milliseconds.length);
    }

    private record Asked(String text, Set<Long> relevant) {}

    @FunctionalInterface
    private interface Asking {
        void ask(String query) throws IOException;
    }
}
