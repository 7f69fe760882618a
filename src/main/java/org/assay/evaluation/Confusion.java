package org.assay.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Counts of what was true against what was said, and the usual figures from them.
 *
 * @param labels the labels that count for the mean, in order
 * @param outcomes one entry a case
 */
public record Confusion(List<String> labels, List<Outcome> outcomes) {

    private static final int RESAMPLES = 1000;

    /** One case. */
    public record Outcome(String truth, String said) {}

    /** Precision, recall and F1 of one label, 0 to 1, and how many cases bear it. */
    public record Score(String label, double precision, double recall, double f1, int cases) {}

    /** A range that holds the true figure in 95 of 100 samples. */
    public record Interval(double low, double high) {}

    public Confusion {
        labels = List.copyOf(labels);
        outcomes = List.copyOf(outcomes);
    }

    public int count(String truth, String said) {
        return (int) outcomes.stream()
                .filter(o -> o.truth.equals(truth) && o.said.equals(said))
                .count();
    }

    /** Share of cases said right, 0 to 1. */
    public double accuracy() {
        long right = outcomes.stream().filter(o -> o.truth.equals(o.said)).count();
        return outcomes.isEmpty() ? 0 : (double) right / outcomes.size();
    }

    public Score score(String label) {
        int hit = count(label, label);
        int cases = (int) outcomes.stream().filter(o -> o.truth.equals(label)).count();
        int said = (int) outcomes.stream().filter(o -> o.said.equals(label)).count();
        double precision = said == 0 ? 0 : (double) hit / said;
        double recall = cases == 0 ? 0 : (double) hit / cases;
        double f1 = cases + said == 0 ? 0 : 2.0 * hit / (cases + said);
        return new Score(label, precision, recall, f1, cases);
    }

    /** Mean F1 over the labels, each counting the same. */
    public double macroF1() {
        return labels.stream().mapToDouble(l -> score(l).f1).average().orElse(0);
    }

    /** Where {@link #macroF1} lies, by resampling the cases (Efron's percentile bootstrap, fixed seed). */
    public @Nullable Interval macroF1Interval() {
        if (outcomes.isEmpty()) {
            return null;
        }
        Random random = new Random(1);
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < RESAMPLES; i++) {
            List<Outcome> sample = new ArrayList<>(outcomes.size());
            for (int k = 0; k < outcomes.size(); k++) {
                sample.add(outcomes.get(random.nextInt(outcomes.size())));
            }
            figures.add(new Confusion(labels, sample).macroF1());
        }
        figures.sort(Double::compare);
        return new Interval(figures.get(RESAMPLES / 40), figures.get(RESAMPLES - 1 - RESAMPLES / 40));
    }

    /** The figures and the table as plain text. */
    public String told() {
        StringBuilder text = new StringBuilder();
        Interval interval = macroF1Interval();
        text.append("%d cases, accuracy %.3f, macro-F1 %.3f".formatted(outcomes.size(), accuracy(), macroF1()));
        text.append(interval == null ? "\n" : " (95 %%: %.3f to %.3f)%n".formatted(interval.low, interval.high));
        for (String label : labels) {
            Score s = score(label);
            text.append(String.format(
                    Locale.ROOT,
                    "%-10s precision %.3f  recall %.3f  F1 %.3f  cases %4d  said:",
                    label,
                    s.precision,
                    s.recall,
                    s.f1,
                    s.cases));
            labels.forEach(said -> text.append(" %s %d".formatted(said, count(label, said))));
            text.append("\n");
        }
        return text.toString();
    }

    /** The figures as maps and lists, for JSON. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("cases", outcomes.size());
        figures.put("accuracy", accuracy());
        figures.put("macroF1", macroF1());
        Interval interval = macroF1Interval();
        if (interval != null) {
            figures.put("macroF1Low", interval.low);
            figures.put("macroF1High", interval.high);
        }
        Map<String, Object> byLabel = new LinkedHashMap<>();
        for (String label : labels) {
            Map<String, Object> row = new LinkedHashMap<>();
            Score score = score(label);
            row.put("precision", score.precision);
            row.put("recall", score.recall);
            row.put("f1", score.f1);
            row.put("cases", score.cases);
            Map<String, Integer> said = new LinkedHashMap<>();
            labels.forEach(other -> said.put(other, count(label, other)));
            row.put("said", said);
            byLabel.put(label, row);
        }
        figures.put("labels", byLabel);
        return figures;
    }
}
