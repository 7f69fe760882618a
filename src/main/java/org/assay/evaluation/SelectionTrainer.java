package org.assay.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.assay.extraction.LinearModel;
import org.assay.extraction.Reason;
import org.assay.extraction.SelectionFeatures;
import org.assay.extraction.SelectionModel;
import org.assay.text.Embedder;
import org.assay.text.Language;

/**
 * Trains the model that selects checkable passages: {@code SelectionTrainer FOLDER TARGET [all]}. One domain in five is
 * kept apart and measured; with {@code all} the model that is written has seen those too.
 */
public final class SelectionTrainer {

    private static final int FOLDS = 4;

    /** Thresholds whose F1 differs by less are as good as each other: the lowest is taken, as what is left out is lost. */
    private static final double FLAT = 0.005;

    private record Example(String domain, float[] features, boolean checkable, Reason reason, boolean borderline) {}

    private SelectionTrainer() {}

    public static void main(String... arguments) throws IOException {
        List<Example> examples = examples(Path.of(arguments[0]));
        List<Example> seen =
                examples.stream().filter(e -> !isKeptApart(e.domain())).toList();
        List<Example> apart =
                examples.stream().filter(e -> isKeptApart(e.domain())).toList();
        double threshold = threshold(seen);
        SelectionModel model = fit(seen, threshold);
        System.out.printf(Locale.ROOT, "trained on %d passages, threshold %.3f%n", seen.size(), threshold);
        report("kept apart", apart, model);
        report(
                "kept apart, without borderline",
                apart.stream().filter(e -> !e.borderline()).toList(),
                model);
        if (arguments.length > 2 && arguments[2].equals("all")) {
            model = fit(examples, threshold);
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(out);
        }
    }

    /** Whether a domain is never trained on. */
    public static boolean isKeptApart(String domain) {
        CRC32 crc = new CRC32();
        crc.update(domain.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 5 == 0;
    }

    private static List<Example> examples(Path folder) throws IOException {
        SelectionFeatures features = new SelectionFeatures(Language.open(), Embedder.open());
        List<Example> found = new ArrayList<>();
        for (AnnotatedArticle article : AnnotatedArticle.readFolder(folder)) {
            for (SelectionFeatures.Described passage : features.describe(article.text())) {
                AnnotatedArticle.Unit unit = article.units().stream()
                        .filter(u -> u.span().sharesHalfWith(passage.span()))
                        .max(java.util.Comparator.comparingInt(
                                u -> u.span().overlap(passage.span()) * 2 + (u.checkable() ? 1 : 0)))
                        .orElse(null);
                if (unit != null) {
                    String reason =
                            unit.reason() == null ? "FACT" : unit.reason().toUpperCase(Locale.ROOT);
                    found.add(new Example(
                            article.domain(),
                            passage.features(),
                            unit.checkable(),
                            Reason.valueOf(reason),
                            unit.borderline()));
                }
            }
        }
        return found;
    }

    private static SelectionModel fit(List<Example> examples, double threshold) {
        List<SoftmaxRegression.Row> rows = examples.stream()
                .map(e -> new SoftmaxRegression.Row(e.features(), e.checkable() ? 1 : 0, e.borderline() ? 0.5f : 1))
                .toList();
        LinearModel checkable = new SoftmaxRegression(2, SelectionFeatures.SIZE, 0.01, 0.08, 30).fit(rows);
        List<SoftmaxRegression.Row> reasons = examples.stream()
                .map(e -> new SoftmaxRegression.Row(e.features(), e.reason().ordinal(), 1))
                .toList();
        LinearModel why =
                new SoftmaxRegression(Reason.OF_CONTENT.size(), SelectionFeatures.DENSE, 0.01, 0.02, 12).fit(reasons);
        return new SelectionModel(checkable, why, threshold);
    }

    /** The threshold with the best F1 over folds by domain, each scored by a model that has not seen it. */
    private static double threshold(List<Example> examples) {
        List<double[]> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            Predicate<Example> inFold = e -> Math.floorMod(e.domain().hashCode(), FOLDS) == now;
            SelectionModel model = fit(examples.stream().filter(inFold.negate()).toList(), 0.5);
            for (Example e : examples.stream().filter(inFold).toList()) {
                scored.add(new double[] {model.probability(e.features()), e.checkable() ? 1 : 0});
            }
        }
        double highest = 0;
        for (double candidate = 0.3; candidate < 0.7; candidate += 0.01) {
            highest = Math.max(highest, f1(scored, candidate));
        }
        double best = 0.3;
        while (f1(scored, best) < highest - FLAT) {
            best += 0.01;
        }
        System.out.printf(Locale.ROOT, "folds: F1 %.4f at %.2f, %.4f at 0.5%n", highest, best, f1(scored, 0.5));
        return best;
    }

    private static double f1(List<double[]> scored, double threshold) {
        double hits =
                scored.stream().filter(s -> s[0] >= threshold && s[1] == 1).count();
        double kept = scored.stream().filter(s -> s[0] >= threshold).count();
        double wanted = scored.stream().filter(s -> s[1] == 1).count();
        return hits == 0 ? 0 : 2 * hits / (kept + wanted);
    }

    private static void report(String name, List<Example> examples, SelectionModel model) {
        List<double[]> scored = examples.stream()
                .map(e -> new double[] {model.probability(e.features()), e.checkable() ? 1 : 0})
                .toList();
        long right = examples.stream()
                .filter(e -> !e.checkable() && model.reason(e.features()) == e.reason())
                .count();
        long left = examples.stream().filter(e -> !e.checkable()).count();
        System.out.printf(
                Locale.ROOT,
                "%s: %d passages, F1 %.4f, reason right %.3f%n",
                name,
                examples.size(),
                f1(scored, model.threshold()),
                (double) right / Math.max(1, left));
    }
}
