package org.assay.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.util.VectorUtil;
import org.assay.relation.Candidates.Near;
import org.assay.relation.PairSide;
import org.assay.relation.TwoStepClassifier;
import org.assay.search.Matching;
import org.assay.search.StandaloneIndex;
import org.assay.search.StandaloneIndex.Held;
import org.assay.search.StandaloneIndex.Said;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairReader;
import org.assay.text.PairScore;
import org.assay.text.StatementReader;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long searching takes, beside bare Lucene on the same index, and how long a new article looks for what to
 * compare its statements with: {@code SpeedBenchmark DATA CLAIMS [FOLDER]} makes that many claims of the sentences in
 * {@code G_claims} and {@code G_sentences}. Where they do not suffice, a sentence takes the second half of another; where
 * a vector was not computed, it is another's with a little noise. The index is kept in the folder, and used where it is
 * there; without one it is deleted in the end.
 */
public final class SpeedBenchmark {

    private static final int EMBEDDED = 4_000;
    private static final int HEADINGS = 5_000;
    private static final int EMBEDDED_AT_ONCE = 1_000;
    private static final double NOISE = 0.02;
    private static final int QUERIES = 200;
    private static final int PAGE = 20;
    private static final int TYPED = 6;
    /** Of an article, and the neighbours of each that are looked at. */
    private static final int STATEMENTS = 60;

    private static final int AROUND = 200;
    private static final int NEAREST = 10;
    private static final int ROUNDS = 8;

    private final Random random = new Random(7);
    private final Embedder embedder = Embedder.open();
    private final List<String> sentences;
    private final List<float[]> vectors = new ArrayList<>();

    private SpeedBenchmark(List<String> sentences) {
        this.sentences = sentences;
        for (int from = 0; from < Math.min(EMBEDDED, sentences.size()); from += EMBEDDED_AT_ONCE) {
            vectors.addAll(
                    embedder.embedAll(sentences.subList(from, Math.min(from + EMBEDDED_AT_ONCE, sentences.size()))));
        }
    }

    public static void main(String... arguments) throws IOException {
        int claims = Integer.parseInt(arguments[1]);
        boolean kept = arguments.length > 2;
        Path folder = kept ? Path.of(arguments[2]) : Files.createTempDirectory("assay-speed");
        try {
            new SpeedBenchmark(sentences(Path.of(arguments[0]))).measure(claims, folder);
        } finally {
            if (!kept) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static List<String> sentences(Path data) throws IOException {
        List<String> found = new ArrayList<>();
        for (String file : List.of(
                "G_claims/claims.jsonl",
                "G_sentences/wikipedia_sentences.jsonl",
                "G_sentences/us_state_speeches_1.jsonl.gz")) {
            InputStream raw = Files.newInputStream(data.resolve(file));
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    file.endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    found.add(JsonMapper.shared().readTree(line).path("text").asString());
                }
            }
        }
        Collections.shuffle(found, new Random(1));
        return found;
    }

    private void measure(int claims, Path folder) throws IOException {
        long start = System.nanoTime();
        StandaloneIndex index = new StandaloneIndex(
                folder,
                IntStream.range(0, claims).mapToObj(this::claim).iterator(),
                embedder,
                texts -> texts.stream().map(this::near).toList());
        System.out.printf(Locale.ROOT, "%d claims, indexed in %.0f s%n", claims, (System.nanoTime() - start) / 1e9);
        List<String> queries = Stream.generate(this::query).limit(QUERIES).toList();
        time("search, a page with all counts", queries, query -> index.search(query, Matching.BOTH, PAGE));
        time("the same in bare Lucene", queries, query -> index.searchBare(query, PAGE));
        time("type-ahead", queries, query -> index.complete(query.substring(0, Math.min(TYPED, query.length()))));
        compare(index);
    }

    /** What an article of some statements costs before the pair model reads: candidates and the signs that need no model. */
    private void compare(StandaloneIndex index) throws IOException {
        StatementReader reader = new StatementReader(Language.open());
        TwoStepClassifier classifier = new TwoStepClassifier(new Unread());
        List<String> article = sentences.subList(0, STATEMENTS);
        List<float[]> embedded = embedder.embedAll(article);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            List<List<Near>> found = new ArrayList<>();
            for (int i = 0; i < STATEMENTS; i++) {
                found.add(index.nearest(embedded.get(i), AROUND));
            }
            long searched = System.nanoTime();
            IntStream.range(0, STATEMENTS).parallel().forEach(i -> {
                PairSide own = side(article.get(i), embedded.get(i), reader);
                for (Near near : found.get(i).subList(0, NEAREST)) {
                    String text = claim((int) near.statementId()).text();
                    classifier.classify(own, side(text, vectorOf(text), reader));
                }
            });
            System.out.printf(
                    Locale.ROOT,
                    "%d statements: candidates %.0f ms, signs %.0f ms%n",
                    STATEMENTS,
                    (searched - start) / 1e6,
                    (System.nanoTime() - searched) / 1e6);
        }
    }

    private static PairSide side(String text, float[] vector, StatementReader reader) {
        return new PairSide(text, null, null, reader.read(text), vector);
    }

    /** A pair model that is not asked. */
    private static final class Unread implements PairReader {

        @Override
        public PairScore read(String a, String b) {
            return new PairScore(0, 1, 0);
        }

        @Override
        public String version() {
            return "unread";
        }
    }

    private Held claim(int number) {
        String text = sentences.get(number % sentences.size());
        if (number >= sentences.size()) {
            String other = sentences.get(new Random(number).nextInt(sentences.size()));
            text = text.substring(0, text.length() / 2) + other.substring(other.length() / 2);
        }
        String[] words = text.split(" ", 3);
        String subject = words.length < 3 ? words[0] : words[0] + " " + words[1];
        return new Held(
                number, text, subject, List.of(new Said(text, text, List.of(sentences.get(number % HEADINGS)))));
    }

    private float[] vectorOf(String text) {
        return vectors.get(Math.floorMod(text.hashCode(), vectors.size()));
    }

    private float[] near(String text) {
        float[] vector = vectorOf(text).clone();
        for (int i = 0; i < vector.length; i++) {
            vector[i] += (float) (NOISE * random.nextGaussian());
        }
        return VectorUtil.l2normalize(vector);
    }

    /** Two to four words in a row of a sentence, the first of some length. */
    private String query() {
        String[] words = sentences.get(random.nextInt(sentences.size())).split("[^\\p{L}\\p{N}]+");
        int from = random.nextInt(Math.max(1, words.length - 3));
        while (from < words.length - 1 && words[from].length() < TYPED) {
            from++;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, Math.min(words.length, from + 2 + random.nextInt(3))));
    }

    /** Asks every query twice and counts the second time; the processor's time is that of a quiet machine. */
    private static void time(String what, List<String> queries, Asking asking) throws IOException {
        for (String query : queries) {
            asking.ask(query);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] elapsed = new double[queries.size()];
        double[] busy = new double[queries.size()];
        for (int i = 0; i < elapsed.length; i++) {
            long start = System.nanoTime();
            long startBusy = threads.getCurrentThreadCpuTime();
            asking.ask(queries.get(i));
            elapsed[i] = (System.nanoTime() - start) / 1e6;
            busy[i] = (threads.getCurrentThreadCpuTime() - startBusy) / 1e6;
        }
        Arrays.sort(elapsed);
        Arrays.sort(busy);
        System.out.printf(
                Locale.ROOT,
                "%-32s median %.1f ms, p95 %.1f ms; processor %.1f ms, %.1f ms%n",
                what,
                elapsed[elapsed.length / 2],
                elapsed[(int) (elapsed.length * 0.95)],
                busy[busy.length / 2],
                busy[(int) (busy.length * 0.95)]);
    }

    @FunctionalInterface
    private interface Asking {
        void ask(String query) throws IOException;
    }
}
