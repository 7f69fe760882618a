package org.assay.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.assay.relation.Combiner;
import org.assay.relation.PairFeatures;
import org.assay.relation.PairSides;
import org.assay.relation.TwoStepClassifier;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.PairScore;
import org.assay.text.StatementReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the combiner of the pair classifier: {@code CombinerTrainer DOSSIERS COMBINER.json SCORES.tsv}. One topic in four is
 * kept apart to measure by and takes no part in what is written, so that the measured fit is the shipped one.
 */
public final class CombinerTrainer {

    private static final double PENALTY = 0.002;
    /**
     * How much agree, unrelated and against count in all: nearest to plausible pairs, of which six in ten agree, while the
     * mean F1 of the topics kept apart, weighted to that mix, is at its best (0.599; 0.595 with equal parts).
     */
    private static final double[] SHARES = {0.50, 0.24, 0.26};

    private CombinerTrainer() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("usage: CombinerTrainer DOSSIERS COMBINER.json SCORES.tsv");
            System.exit(2);
        }
        try (PairModel model = PairModel.open();
                CachedReader reader = new CachedReader(model, Path.of(arguments[2]))) {
            PairSides sides = new PairSides(Embedder.open(), new StatementReader(Language.open()));
            List<TrainingPairs.Pair> pairs = TrainingPairs.of(Dossiers.read(Path.of(arguments[0])), sides);
            System.out.printf("%d pairs%n", pairs.size());
            List<Read> read = pairs.parallelStream().map(p -> read(p, reader)).toList();
            Combiner combiner = fit(read, p -> !isKeptApart(p.topic()), model.version());
            Files.writeString(
                    Path.of(arguments[1]),
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(combiner));
            report(combiner, read);
            decisions(new TwoStepClassifier(reader, combiner), pairs);
        }
    }

    /** Whether a topic is kept apart for measuring. */
    static boolean isKeptApart(String topic) {
        CRC32 sum = new CRC32();
        sum.update(topic.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return sum.getValue() % 4 == 1;
    }

    private record Read(TrainingPairs.Pair pair, double[] values) {}

    private static Read read(TrainingPairs.Pair pair, CachedReader reader) {
        PairScore one = reader.read(pair.a().text(), pair.b().text());
        PairScore other = reader.read(pair.b().text(), pair.a().text());
        double gap = Math.abs(one.contradicts() - other.contradicts());
        return new Read(pair, PairFeatures.of(pair.a(), pair.b(), one.mean(other), gap));
    }

    private static int outcome(PairTruth truth) {
        return switch (truth) {
            case AGREE -> Combiner.AGREE;
            case UNRELATED -> Combiner.UNRELATED;
            case CONFLICT, OUTDATED -> Combiner.AGAINST;
        };
    }

    private static Combiner fit(List<Read> read, Predicate<TrainingPairs.Pair> taken, String model) {
        List<Read> kept = read.stream().filter(r -> taken.test(r.pair)).toList();
        double[] counts = new double[3];
        kept.forEach(r -> counts[outcome(r.pair.truth())]++);
        List<LogisticRegression.Example> examples = new ArrayList<>();
        for (Read r : kept) {
            int label = outcome(r.pair.truth());
            examples.add(new LogisticRegression.Example(r.values, label, SHARES[label] / counts[label]));
        }
        return new Combiner(
                "combiner-1+" + model, PairFeatures.NAMES, LogisticRegression.fit(examples, SHARES.length, PENALTY));
    }

    private static void report(Combiner combiner, List<Read> read) {
        for (boolean apart : new boolean[] {false, true}) {
            List<Read> part = read.stream()
                    .filter(r -> isKeptApart(r.pair.topic()) == apart)
                    .toList();
            String name = apart ? "kept apart" : "fitted on";
            System.out.printf(
                    "%s, pairs within an issue and the nearest of others:%n%s",
                    name, confusion(combiner, part).told());
            List<Read> neighbours =
                    part.stream().filter(r -> r.pair.neighbours()).toList();
            System.out.printf(
                    "%s, the eight nearest of each statement:%n%s",
                    name, confusion(combiner, neighbours).told());
            thresholds(combiner, neighbours);
        }
    }

    /** The whole classifier, rules included, on the topics kept apart: every pair within an issue and a few from elsewhere. */
    private static void decisions(TwoStepClassifier classifier, List<TrainingPairs.Pair> pairs) {
        List<PairScores.AnnotatedPair> asked = new ArrayList<>();
        int elsewhere = 0;
        for (TrainingPairs.Pair p : pairs) {
            boolean related = p.within() || p.truth() != PairTruth.UNRELATED;
            if (isKeptApart(p.topic()) && (related || elsewhere++ % 10 == 0)) {
                asked.add(new PairScores.AnnotatedPair(p.a(), p.b(), p.truth(), false));
            }
        }
        List<PairScores.Scored> scored = PairScores.score(asked, classifier);
        List<String> labels = List.of("AGREE", "CONFLICT", "OUTDATED", "UNRELATED");
        System.out.printf(
                "kept apart, decisions:%n%s",
                PairScores.confusion(scored, labels).told());
    }

    private static Confusion confusion(Combiner combiner, List<Read> read) {
        List<String> labels = List.of("agree", "unrelated", "against");
        List<Confusion.Outcome> outcomes = read.stream()
                .map(r -> {
                    double[] p = combiner.probabilities(r.values);
                    int best = p[0] >= p[1] && p[0] >= p[2] ? 0 : p[1] >= p[2] ? 1 : 2;
                    return new Confusion.Outcome(labels.get(outcome(r.pair.truth())), labels.get(best));
                })
                .toList();
        return new Confusion(labels, outcomes);
    }

    /** Precision and recall among neighbours by threshold, the table that the constants of Thresholds are read off. */
    private static void thresholds(Combiner combiner, List<Read> read) {
        for (Map.Entry<String, Integer> label :
                Map.of("agree", Combiner.AGREE, "against", Combiner.AGAINST).entrySet()) {
            long cases = read.stream()
                    .filter(r -> outcome(r.pair.truth()) == label.getValue())
                    .count();
            for (double threshold : new double[] {0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95}) {
                List<Read> said = read.stream()
                        .filter(r -> combiner.probabilities(r.values)[label.getValue()] >= threshold)
                        .toList();
                long right = said.stream()
                        .filter(r -> outcome(r.pair.truth()) == label.getValue())
                        .count();
                System.out.printf(
                        "  %s at %.2f: precision %.3f recall %.3f (%d said)%n",
                        label.getKey(),
                        threshold,
                        right / Math.max(1.0, said.size()),
                        right / Math.max(1.0, cases),
                        said.size());
            }
        }
    }
}
