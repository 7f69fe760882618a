package org.assay.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.assay.extraction.LinearModel;
import org.assay.extraction.Reason;
import org.assay.extraction.SelectionFeatures;
import org.assay.extraction.SelectionFeatures.Described;
import org.assay.extraction.SelectionModel;
import org.assay.text.Embedder;
import org.assay.text.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains what selects checkable passages, on articles of which one domain in five is kept apart and measured.
 *
 * <p>{@code SelectionTrainer passages PASSAGES.jsonl FOLDER…} writes the passages for {@code train_passages.py}, which trains
 * the model that reads them and says its log odds for each; {@code SelectionTrainer fit ODDS.txt TARGET FOLDER…} fits what
 * weighs those beside the features.
 */
public final class SelectionTrainer {

    private static final int FOLDS = 4;

    /** The fold of domains that are kept apart. */
    private static final int APART = -1;

    /** Thresholds whose F1 differs by less are as good as each other: the lowest is taken, as what is left out is lost. */
    private static final double FLAT = 0.005;

    private static final double LOWEST = 0.2;
    private static final double STEP = 0.01;

    /** A passage with its annotation. */
    private record Example(int fold, Described passage, boolean checkable, Reason reason, boolean borderline) {}

    /** An example with what the model that reads says of it, never having seen its domain. */
    private record Seen(Example example, double odds) {

        private double probability(SelectionModel model) {
            return model.probability(example.passage, (words, place) -> odds);
        }
    }

    /** With the probability that some model gives it. */
    private record Scored(Seen seen, double probability) {}

    private SelectionTrainer() {}

    public static void main(String... arguments) throws IOException {
        List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        if (files.size() > 1 && arguments[0].equals("passages")) {
            List<Example> examples = examples(files.subList(1, files.size()));
            Files.write(
                    files.getFirst(),
                    examples.stream().map(SelectionTrainer::row).toList());
        } else if (files.size() > 2 && arguments[0].equals("fit")) {
            fit(files.get(0), files.get(1), examples(files.subList(2, files.size())));
        } else {
            System.err.println(
                    "usage: SelectionTrainer passages PASSAGES.jsonl FOLDER… | fit ODDS.txt SELECTION.bin.gz FOLDER…");
            System.exit(2);
        }
    }

    private static void fit(Path odds, Path target, List<Example> examples) throws IOException {
        List<String> numbers = Files.readAllLines(odds);
        if (numbers.size() != examples.size()) {
            throw new IllegalArgumentException("%s holds %d numbers; expected one for each of %d passages"
                    .formatted(odds, numbers.size(), examples.size()));
        }
        List<Seen> all = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            all.add(new Seen(examples.get(i), Double.parseDouble(numbers.get(i))));
        }
        SelectionModel model =
                fit(all.stream().filter(s -> s.example.fold != APART).toList());
        List<Seen> apart = all.stream().filter(s -> s.example.fold == APART).toList();
        report("kept apart", apart, model);
        report(
                "kept apart, without borderline",
                apart.stream().filter(s -> !s.example.borderline).toList(),
                model);
        try (OutputStream out = Files.newOutputStream(target)) {
            model.write(out);
        }
    }

    /** Whether a domain is never trained on. */
    public static boolean isKeptApart(String domain) {
        CRC32 crc = new CRC32();
        crc.update(domain.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 5 == 0;
    }

    private static String row(Example example) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fold", example.fold);
        row.put("words", example.passage.words());
        row.put("place", example.passage.place());
        row.put("checkable", example.checkable);
        row.put("reason", example.reason.name());
        row.put("borderline", example.borderline);
        return JsonMapper.shared().writeValueAsString(row);
    }

    private static List<Example> examples(List<Path> folders) throws IOException {
        SelectionFeatures features = new SelectionFeatures(Language.open(), Embedder.open());
        List<Example> found = new ArrayList<>();
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path folder : folders) {
            articles.addAll(AnnotatedArticle.readFolder(folder));
        }
        for (AnnotatedArticle article : articles) {
            int fold = isKeptApart(article.domain())
                    ? APART
                    : Math.floorMod(article.domain().hashCode(), FOLDS);
            for (Described passage : features.describe(article.text())) {
                article.units().stream()
                        .filter(u -> u.span().sharesHalfWith(passage.span()))
                        .max(Comparator.comparingInt(
                                u -> u.span().overlap(passage.span()) * 2 + (u.checkable() ? 1 : 0)))
                        .map(unit -> new Example(
                                fold,
                                passage,
                                unit.checkable(),
                                Reason.valueOf(
                                        unit.reason() == null
                                                ? "FACT"
                                                : unit.reason().toUpperCase(Locale.ROOT)),
                                unit.borderline()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static SelectionModel fit(List<Seen> all) {
        List<SoftmaxRegression.Row> both = new ArrayList<>();
        List<Seen> inOrder = new ArrayList<>();
        List<LinearModel> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            Predicate<Seen> inFold = s -> s.example.fold == now;
            LinearModel unseen = checkable(all.stream().filter(inFold.negate()).toList());
            folds.add(unseen);
            for (Seen s : all.stream().filter(inFold).toList()) {
                float odds = (float) unseen.logOdds(s.example.passage.features());
                both.add(new SoftmaxRegression.Row(new float[] {odds, (float) s.odds}, label(s), weight(s)));
                inOrder.add(s);
            }
        }
        LinearModel blend = new SoftmaxRegression(2, 2, 0.02, 0, 30).fit(both);
        LinearModel reasons = reasons(all);
        List<Scored> features = new ArrayList<>();
        List<Scored> reading = new ArrayList<>();
        List<Scored> blended = new ArrayList<>();
        for (Seen s : inOrder) {
            SelectionModel unseen = new SelectionModel(folds.get(s.example.fold), reasons, blend, 0);
            features.add(new Scored(s, folds.get(s.example.fold).probabilities(s.example.passage.features())[1]));
            reading.add(new Scored(s, 1 / (1 + Math.exp(-s.odds))));
            blended.add(new Scored(s, s.probability(unseen)));
        }
        System.out.printf(Locale.ROOT, "%d passages in folds, best F1 (without borderline):%n", all.size());
        System.out.printf(
                Locale.ROOT, "features %s, reading %s, both %s%n", best(features), best(reading), best(blended));
        return new SelectionModel(checkable(all), reasons, blend, threshold(blended));
    }

    private static LinearModel checkable(List<Seen> all) {
        return new SoftmaxRegression(2, SelectionFeatures.SIZE, 0.01, 0.08, 30)
                .fit(all.stream()
                        .map(s -> new SoftmaxRegression.Row(s.example.passage.features(), label(s), weight(s)))
                        .toList());
    }

    private static LinearModel reasons(List<Seen> all) {
        return new SoftmaxRegression(Reason.OF_CONTENT.size(), SelectionFeatures.DENSE, 0.01, 0.02, 12)
                .fit(all.stream()
                        .map(s ->
                                new SoftmaxRegression.Row(s.example.passage.features(), s.example.reason.ordinal(), 1))
                        .toList());
    }

    private static int label(Seen s) {
        return s.example.checkable ? 1 : 0;
    }

    private static float weight(Seen s) {
        return s.example.borderline ? 0.5f : 1;
    }

    /** The lowest threshold whose F1 on domains that were not seen is as good as the best. */
    private static double threshold(List<Scored> scored) {
        double highest = highest(scored);
        double lowest = LOWEST;
        while (f1(scored, lowest) < highest - FLAT) {
            lowest += STEP;
        }
        System.out.printf(Locale.ROOT, "kept from %.2f on: F1 %.4f%n", lowest, f1(scored, lowest));
        return lowest;
    }

    private static String best(List<Scored> scored) {
        List<Scored> sure =
                scored.stream().filter(s -> !s.seen.example.borderline).toList();
        return String.format(Locale.ROOT, "%.4f (%.4f)", highest(scored), highest(sure));
    }

    private static double highest(List<Scored> scored) {
        double highest = 0;
        for (double candidate = LOWEST; candidate < 0.7; candidate += STEP) {
            highest = Math.max(highest, f1(scored, candidate));
        }
        return highest;
    }

    private static double f1(List<Scored> scored, double threshold) {
        List<Scored> kept =
                scored.stream().filter(s -> s.probability >= threshold).toList();
        double hits = kept.stream().filter(s -> s.seen.example.checkable).count();
        double wanted = scored.stream().filter(s -> s.seen.example.checkable).count();
        return hits == 0 ? 0 : 2 * hits / (kept.size() + wanted);
    }

    private static void report(String name, List<Seen> all, SelectionModel model) {
        List<Scored> scored =
                all.stream().map(s -> new Scored(s, s.probability(model))).toList();
        List<Seen> left = all.stream().filter(s -> !s.example.checkable).toList();
        long right = left.stream()
                .filter(s -> model.reason(s.example.passage.features()) == s.example.reason)
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s: %d passages, F1 %.4f, reason right %.3f%n",
                name,
                all.size(),
                f1(scored, model.threshold()),
                (double) right / Math.max(1, left.size()));
    }
}
