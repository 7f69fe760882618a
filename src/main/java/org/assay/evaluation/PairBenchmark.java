package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assay.relation.PairClassifier;
import org.assay.relation.PairDecision;
import org.assay.relation.PairLabel;
import org.assay.relation.PairSide;
import org.assay.relation.PairSides;
import org.assay.relation.TwoStepClassifier;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.PartialDate;
import org.assay.text.StatementReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the classifier on public sets of sentence pairs, beside the bare pair model: {@code PairBenchmark DATA SCORES.tsv
 * [MOST]}. Of a set with more than {@code MOST} pairs (300) every so many is taken, the same each time.
 */
public final class PairBenchmark {

    private static final int MOST = 300;

    private record Pair(PairSide a, PairSide b, String truth, double likeness) {}

    private record Set(String name, String file, Function<JsonNode, Pair> pair) {}

    private final PairSides sides;
    private final CachedReader reader;
    private final PairClassifier classifier;
    private final int most;

    private PairBenchmark(PairSides sides, CachedReader reader, int most) {
        this.sides = sides;
        this.reader = reader;
        this.classifier = new TwoStepClassifier(reader);
        this.most = most;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("usage: PairBenchmark DATA SCORES.tsv [MOST]");
            System.exit(2);
        }
        try (PairModel model = PairModel.open();
                CachedReader reader = new CachedReader(model, Path.of(arguments[1]))) {
            PairSides sides = new PairSides(Embedder.open(), new StatementReader(Language.open()));
            int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : MOST;
            new PairBenchmark(sides, reader, most).run(Path.of(arguments[0]));
        }
    }

    private void run(Path data) throws IOException {
        for (Set set : List.of(
                new Set("SICK, test", "B_sick/test.jsonl", this::labelled),
                new Set("Climate-FEVER", "B_climate_fever/dev_pairs.jsonl", this::labelled),
                new Set("Breaking NLI", "B_breaking_nli/test.jsonl", this::labelled),
                new Set("EQUATE, AwpNLI", "F_equate/awpnli.jsonl", this::labelled),
                new Set("EQUATE, RTE-Quant", "F_equate/rte.jsonl", this::labelled),
                new Set("EQUATE, StressTest", "F_equate/stresstest_partial.jsonl", this::labelled),
                new Set("SituatedQA, dev", "F_situatedqa_temporal/dev_pairs.jsonl", this::dated),
                new Set("MRPC, val", "D_mrpc/val.jsonl", this::paraphrase),
                new Set("STS-B, dev", "D_stsb/dev.jsonl", this::likeness))) {
            score(set, data);
        }
    }

    private void score(Set set, Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve(set.file));
        int step = Math.max(1, lines.size() / most);
        List<Pair> pairs = IntStream.range(0, Math.min(most, lines.size()))
                .parallel()
                .mapToObj(i -> set.pair.apply(JsonMapper.shared().readTree(lines.get(i * step))))
                .toList();
        List<PairDecision> decisions =
                pairs.parallelStream().map(p -> classifier.classify(p.a, p.b)).toList();
        List<Confusion.Outcome> said = new ArrayList<>();
        List<Confusion.Outcome> bare = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair p = pairs.get(i);
            String label = PairTruth.of(decisions.get(i).label()).name();
            String alone = PairScores.bare(reader, p.a.text(), p.b.text());
            said.add(new Confusion.Outcome(p.truth, among(label, pairs)));
            bare.add(new Confusion.Outcome(p.truth, among(alone, pairs)));
        }
        if (pairs.stream().anyMatch(p -> p.likeness >= 0)) {
            double[] truth = pairs.stream().mapToDouble(Pair::likeness).toArray();
            double[] ours =
                    decisions.stream().mapToDouble(PairBenchmark::likeness).toArray();
            double[] model = pairs.stream()
                    .mapToDouble(
                            p -> reader.readBothWays(p.a.text(), p.b.text()).supports())
                    .toArray();
            double[] cosine = pairs.stream()
                    .mapToDouble(p -> Embedder.cosine(p.a.vector(), p.b.vector()))
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d pairs, Pearson %.3f, bare %.3f, embeddings %.3f%n",
                    set.name,
                    pairs.size(),
                    lines.size(),
                    pearson(truth, ours),
                    pearson(truth, model),
                    pearson(truth, cosine));
            return;
        }
        List<String> labels =
                said.stream().map(Confusion.Outcome::truth).distinct().sorted().toList();
        System.out.printf("%s: %d of %d pairs%n", set.name, pairs.size(), lines.size());
        System.out.print(new Confusion(labels, said).told());
        System.out.print("  bare: " + new Confusion(labels, bare).told());
    }

    /** The label in the words of a set: one without conflicts counts them as unrelated, one without dates outdated as conflict. */
    private static String among(String label, List<Pair> pairs) {
        List<String> known = pairs.stream().map(Pair::truth).distinct().toList();
        if (known.contains(label)) {
            return label;
        }
        boolean against = label.equals(PairTruth.OUTDATED.name()) || label.equals(PairTruth.CONFLICT.name());
        if (against && known.contains(PairTruth.CONFLICT.name())) {
            return PairTruth.CONFLICT.name();
        }
        return against && known.contains(PairTruth.OUTDATED.name())
                ? PairTruth.OUTDATED.name()
                : PairTruth.UNRELATED.name();
    }

    private static double likeness(PairDecision decision) {
        return decision.probabilities().entrySet().stream()
                .filter(p -> PairTruth.of(p.getKey()) == PairTruth.AGREE)
                .mapToDouble(java.util.Map.Entry<PairLabel, Double>::getValue)
                .sum();
    }

    private Pair labelled(JsonNode node) {
        PairTruth truth =
                switch (node.path("label").asString()) {
                    case "entails" -> PairTruth.AGREE;
                    case "contradicts" -> PairTruth.CONFLICT;
                    default -> PairTruth.UNRELATED;
                };
        return new Pair(side(node.path("a")), side(node.path("b")), truth.name(), -1);
    }

    /** A question's answers at two dates, each as a statement of a source of that date. */
    private Pair dated(JsonNode node) {
        PairTruth truth = node.path("label").asString().equals("outdated") ? PairTruth.OUTDATED : PairTruth.AGREE;
        return new Pair(answer(node, "a"), answer(node, "b"), truth.name(), -1);
    }

    private PairSide answer(JsonNode node, String side) {
        return sides.of(
                "The answer to “%s” is %s."
                        .formatted(
                                node.path("question").asString(),
                                node.path(side + "_answer").asString()),
                null,
                new PartialDate(node.path(side + "_date").asString()));
    }

    private Pair paraphrase(JsonNode node) {
        PairTruth truth = node.path("score").asInt() == 1 ? PairTruth.AGREE : PairTruth.UNRELATED;
        return new Pair(side(node.path("a")), side(node.path("b")), truth.name(), -1);
    }

    private Pair likeness(JsonNode node) {
        return new Pair(
                side(node.path("a")),
                side(node.path("b")),
                "",
                node.path("score").asDouble());
    }

    private PairSide side(JsonNode text) {
        return sides.of(text.asString(), null, null);
    }

    private static double pearson(double[] x, double[] y) {
        double meanX = java.util.Arrays.stream(x).average().orElse(0);
        double meanY = java.util.Arrays.stream(y).average().orElse(0);
        double both = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - meanX) * (y[i] - meanY);
            ofX += (x[i] - meanX) * (x[i] - meanX);
            ofY += (y[i] - meanY) * (y[i] - meanY);
        }
        return ofX == 0 || ofY == 0 ? 0 : both / Math.sqrt(ofX * ofY);
    }
}
