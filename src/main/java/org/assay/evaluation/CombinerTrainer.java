package org.assay.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
 * Fits the combiner of the pair classifier: {@code CombinerTrainer DOSSIERS PROPOSITIONS.jsonl COMBINER.json SCORES.tsv}. What is printed is
 * measured out of fold: every topic by a fit that never saw it. What is written is fitted on all topics.
 */
public final class CombinerTrainer {

    private static final int FOLDS = 8;

    private static final BoostedTrees TREES = new BoostedTrees(240, 0.03, 8, 16, 5, 0.4);

    /**
     * How much agree, unrelated and against count in all: nearest to plausible pairs, of which six in ten agree. Neighbours
     * that a search returns are mostly unrelated; for them the thresholds are read off the table of neighbours instead.
     */
    private static final double[] SHARES = {0.50, 0.24, 0.26};

    /** Of the unrelated pairs from different issues every so many is among those that decisions are measured on. */
    private static final int THINNED = 10;

    private CombinerTrainer() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 4) {
            System.err.println("usage: CombinerTrainer DOSSIERS PROPOSITIONS.jsonl COMBINER.json SCORES.tsv");
            System.exit(2);
        }
        try (PairModel model = PairModel.open();
                CachedReader reader = new CachedReader(model, Path.of(arguments[3]))) {
            PairSides sides = new PairSides(Embedder.open(), new StatementReader(Language.open()));
            List<Dossiers.Dossier> topics = new ArrayList<>(Dossiers.read(Path.of(arguments[0])));
            topics.addAll(Dossiers.readPropositions(Path.of(arguments[1])));
            List<TrainingPairs.Pair> pairs = TrainingPairs.of(topics, sides);
            System.out.printf("%d pairs%n", pairs.size());
            List<Read> read = pairs.parallelStream().map(p -> read(p, reader)).toList();
            List<Combiner> folds = IntStream.range(0, FOLDS)
                    .mapToObj(fold -> fit(read, p -> fold(p.topic()) != fold, model.version()))
                    .toList();
            List<Said> said = read.stream()
                    .map(r -> new Said(r.pair, folds.get(fold(r.pair.topic())).probabilities(r.values)))
                    .toList();
            System.out.print("out of fold, the eight nearest of each statement:\n");
            thresholds(said.stream().filter(s -> s.pair.neighbours()).toList());
            decisions(reader, folds, pairs);
            Files.writeString(
                    Path.of(arguments[2]),
                    JsonMapper.shared().writeValueAsString(fit(read, any -> true, model.version())));
        }
    }

    /** The part of the data a topic belongs to. */
    private static int fold(String topic) {
        CRC32 sum = new CRC32();
        sum.update(topic.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % FOLDS);
    }

    private record Read(TrainingPairs.Pair pair, double[] values) {}

    private record Said(TrainingPairs.Pair pair, double[] probabilities) {}

    private static Read read(TrainingPairs.Pair pair, CachedReader reader) {
        PairScore one = reader.read(pair.a().text(), pair.b().text());
        PairScore other = reader.read(pair.b().text(), pair.a().text());
        return new Read(pair, PairFeatures.of(pair.a(), pair.b(), one, other));
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
        double[] counts = new double[SHARES.length];
        kept.forEach(r -> counts[outcome(r.pair.truth())]++);
        List<BoostedTrees.Example> examples = kept.stream()
                .map(r -> {
                    int label = outcome(r.pair.truth());
                    return new BoostedTrees.Example(r.values, label, SHARES[label] / counts[label] * kept.size());
                })
                .toList();
        return new Combiner("combiner-6+" + model, PairFeatures.NAMES, TREES.fit(examples, SHARES.length));
    }

    /** The whole classifier, rules included, beside the bare model: every pair within an issue and a few from elsewhere. */
    private static void decisions(CachedReader reader, List<Combiner> folds, List<TrainingPairs.Pair> pairs) {
        List<PairScores.Scored> scored = new ArrayList<>();
        List<Confusion.Outcome> bare = new ArrayList<>();
        int elsewhere = 0;
        for (TrainingPairs.Pair p : pairs) {
            boolean related = p.within() || p.truth() != PairTruth.UNRELATED;
            if (related || elsewhere++ % THINNED == 0) {
                TwoStepClassifier classifier = new TwoStepClassifier(reader, folds.get(fold(p.topic())));
                scored.add(new PairScores.Scored(
                        new PairScores.AnnotatedPair(p.a(), p.b(), p.truth(), false),
                        classifier.classify(p.a(), p.b())));
                bare.add(new Confusion.Outcome(broad(p.truth()), PairScores.bare(reader, p.a().text(), p.b().text())));
            }
        }
        List<String> labels = List.of("AGREE", "CONFLICT", "OUTDATED", "UNRELATED");
        System.out.printf(
                "out of fold, decisions:%n%s",
                PairScores.confusion(scored, labels).told());
        System.out.printf(
                "conflict and outdated as one:%n%s",
                new Confusion(
                                PairScores.LABELS,
                                scored.stream()
                                        .map(s -> new Confusion.Outcome(
                                                broad(s.pair().truth()),
                                                broad(PairTruth.of(s.decision().label()))))
                                        .toList())
                        .told());
        System.out.printf("the bare model:%n%s", new Confusion(PairScores.LABELS, bare).told());
    }

    private static String broad(PairTruth truth) {
        return (truth == PairTruth.OUTDATED ? PairTruth.CONFLICT : truth).name();
    }

    /** Precision and recall among neighbours by threshold, the table that the constants of Thresholds are read off. */
    private static void thresholds(List<Said> all) {
        for (Map.Entry<String, Integer> label :
                Map.of("agree", Combiner.AGREE, "against", Combiner.AGAINST).entrySet()) {
            long cases = all.stream()
                    .filter(r -> outcome(r.pair.truth()) == label.getValue())
                    .count();
            for (double threshold : new double[] {0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.96, 0.97, 0.98}) {
                List<Said> said = all.stream()
                        .filter(r -> r.probabilities[label.getValue()] >= threshold)
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
