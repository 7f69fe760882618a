package org.assay.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.text.PairReader;
import org.assay.text.PairScore;
import org.jspecify.annotations.Nullable;

/**
 * Decides pairs in two steps: cheap signs dismiss what is plainly unrelated, the pair model reads the rest, and a fitted
 * combiner weighs both; time, direction and scope follow by rule.
 */
public final class TwoStepClassifier implements PairClassifier {

    /** From this certainty of one reading on the other order is not read. */
    private static final double PLAINLY_NEUTRAL = 0.97;

    /** From this share of common words on two statements are about the same, and a limit of one qualifies the other. */
    private static final double SAME_MATTER = 0.7;

    private static final Comparator<PairSide> READING_ORDER = Comparator.comparing(PairSide::text)
            .thenComparing(s -> s.publishedOn() == null ? "" : s.publishedOn().value())
            .thenComparing(s -> s.subject() == null ? "" : s.subject());

    private final PairReader reader;
    private final Combiner combiner;

    /** A classifier with the combiner that is shipped with the program. */
    public TwoStepClassifier(PairReader reader) {
        this(reader, Combiner.load());
    }

    /** A classifier with another fit, for trainers. */
    public TwoStepClassifier(PairReader reader, Combiner combiner) {
        this.reader = reader;
        this.combiner = combiner;
    }

    @Override
    public PairDecision classify(PairSide a, PairSide b) {
        if (READING_ORDER.compare(a, b) <= 0) {
            return decide(a, b);
        }
        PairDecision decision = decide(b, a);
        Map<PairLabel, Double> inverse = new EnumMap<>(PairLabel.class);
        decision.probabilities().forEach((label, p) -> inverse.put(label.inverse(), p));
        return new PairDecision(decision.label().inverse(), decision.score(), inverse, decision.reasons());
    }

    @Override
    public String version() {
        return "two-step-9+" + combiner.version() + "+" + reader.version();
    }

    private PairDecision decide(PairSide a, PairSide b) {
        if (normal(a.text()).equals(normal(b.text()))) {
            return new PairDecision(
                    PairLabel.EQUIVALENT,
                    1,
                    Map.of(PairLabel.EQUIVALENT, 1.0),
                    List.of("Both say it in the same words."));
        }
        Evidence pair = Evidence.of(a, b);
        String dismissal = pair.dismissal();
        if (dismissal != null) {
            return new PairDecision(PairLabel.UNRELATED, 1, Map.of(PairLabel.UNRELATED, 1.0), List.of(dismissal));
        }
        PairScore first = reader.read(a.text(), b.text());
        PairScore second = first.neutral() >= PLAINLY_NEUTRAL ? null : reader.read(b.text(), a.text());
        double[] values = pair.values(first, second == null ? first : second);
        Outcome outcome = Outcome.of(combiner.probabilities(values), pair);
        return label(pair, outcome, Reasons.of(pair, first, second));
    }

    private static PairDecision label(Evidence pair, Outcome outcome, List<String> signs) {
        PairLabel agreement = Directions.of(pair);
        TimeRules.Ruling ruling = TimeRules.between(pair.a(), pair.b(), pair.figures());
        PairLabel neither = PairLabel.UNRELATED;
        List<String> reasons = new ArrayList<>();
        if (!outcome.reason().isEmpty()) {
            reasons.add(outcome.reason());
        }
        PairLabel label;
        double score;
        if (isReplacedFigure(pair, outcome, ruling)) {
            label = ruling.label();
            score = Math.max(outcome.against(), outcome.agree());
            reasons.add(ruling.reason());
            outcome = new Outcome(outcome.agree() + outcome.against() - score, outcome.unrelated(), score, "");
        } else if (outcome.isAgree()) {
            label = agreement;
            outcome = !pair.isNear() ? outcome.farApart() : pair.isClose() ? outcome : outcome.looselyAlike();
            if (!outcome.reason().isEmpty() && !reasons.contains(outcome.reason())) {
                reasons.add(outcome.reason());
            }
            score = outcome.agree();
        } else if (outcome.isAgainst()) {
            label = ruling.label();
            reasons.add(ruling.reason());
            if (!pair.showsClash()) {
                outcome = outcome.doubted();
                reasons.add(outcome.reason());
            } else if (pair.clashesPlainly() && outcome.against() >= Thresholds.PLAIN) {
                outcome = outcome.plain();
                reasons.add(outcome.reason());
            }
            score = outcome.against();
        } else {
            neither = qualification(pair);
            label = neither;
            score = outcome.unrelated();
            if (neither != PairLabel.UNRELATED) {
                reasons.add("They speak of the same, one within limits the other does not name.");
            }
        }
        reasons.addAll(signs);
        Map<PairLabel, Double> all = new EnumMap<>(PairLabel.class);
        all.put(agreement, outcome.agree());
        all.put(ruling.label(), outcome.against());
        all.put(neither, outcome.unrelated());
        return new PairDecision(label, score, all, reasons);
    }

    /** Counts of one thing at different times: the newer replaces the older even where both bounds could be true. */
    private static boolean isReplacedFigure(Evidence pair, Outcome outcome, TimeRules.Ruling ruling) {
        boolean compatible = pair.figures().outcome() == Figures.Outcome.COMPATIBLE;
        boolean related = pair.isSameMatter() && outcome.unrelated() < 0.5 && !pair.polarityDiffers();
        return compatible && related && pair.areOfDifferentTimes() && ruling.label() != PairLabel.CONTRADICTS;
    }

    private static PairLabel qualification(Evidence pair) {
        int narrower = ScopeRules.narrower(pair.a(), pair.b());
        boolean same = pair.wordsA().containedIn(pair.wordsB()) >= SAME_MATTER
                && !pair.wordsA().namesDifferFrom(pair.wordsB());
        if (!same || narrower == 0) {
            return PairLabel.UNRELATED;
        }
        return narrower > 0 ? PairLabel.QUALIFIES : PairLabel.QUALIFIED_BY;
    }

    private static String normal(@Nullable String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}%$€£+]+", " ")
                        .strip();
    }
}
