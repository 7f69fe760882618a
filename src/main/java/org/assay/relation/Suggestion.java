package org.assay.relation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.claim.Claim;

/**
 * A relation that the judgements of two claims' statements suggest.
 *
 * @param score mean probability of its kind over the two judgements that speak most for it, 0 to 1
 */
record Suggestion(Claim from, Claim to, RelationType type, double score, String detector, List<String> reasons) {

    /** The score below which a suggestion is not worth keeping. */
    private static final double KEPT = 0.3;

    /** Labels by which one statement speaks for the other. */
    private static final Set<PairLabel> SUPPORT =
            EnumSet.of(PairLabel.EQUIVALENT, PairLabel.ENTAILS, PairLabel.ENTAILED_BY);

    private static final Set<PairLabel> AGAINST =
            EnumSet.of(PairLabel.CONTRADICTS, PairLabel.SUPERSEDES, PairLabel.SUPERSEDED_BY);

    /** What the readings of one pair of claims suggest, if anything. */
    static Optional<Suggestion> from(List<Suggesting.Reading> readings) {
        return readings.stream()
                .filter(reading -> typeOf(reading.judgement().label()).isPresent())
                .max(Comparator.comparingDouble((Suggesting.Reading reading) ->
                                weight(reading, familyOf(reading.judgement().label())))
                        .thenComparing(reading -> reading.judgement().label(), Comparator.reverseOrder()))
                .flatMap(strongest -> from(strongest, readings));
    }

    private static Optional<Suggestion> from(Suggesting.Reading strongest, List<Suggesting.Reading> all) {
        PairLabel label = strongest.judgement().label();
        Set<PairLabel> family = familyOf(label);
        double score = all.stream()
                .mapToDouble(reading -> -weight(reading, family))
                .sorted()
                .limit(2)
                .map(negative -> -negative)
                .average()
                .orElse(0);
        boolean isReversed = (label == PairLabel.EQUIVALENT && saysLess(strongest.a(), strongest.b()))
                || label == PairLabel.SUPERSEDED_BY
                || label == PairLabel.ENTAILED_BY
                || label == PairLabel.QUALIFIED_BY
                || (label == PairLabel.CONTRADICTS
                        && strongest.a().id() > strongest.b().id());
        return typeOf(label)
                .filter(type -> score >= KEPT)
                .map(type -> new Suggestion(
                        isReversed ? strongest.b() : strongest.a(),
                        isReversed ? strongest.a() : strongest.b(),
                        type,
                        score,
                        strongest.judgement().classifier(),
                        strongest.judgement().reasons()));
    }

    /** Claims too unsure to be one support each other; the longer stands for the one that says more. */
    private static boolean saysLess(Claim one, Claim other) {
        int longer = one.text().length() - other.text().length();
        return longer < 0 || (longer == 0 && one.text().compareTo(other.text()) < 0);
    }

    private static double weight(Suggesting.Reading reading, Set<PairLabel> family) {
        var probabilities = reading.judgement().probabilities();
        return Math.min(
                1,
                family.stream()
                        .mapToDouble(label -> probabilities.getOrDefault(label, 0.0))
                        .sum());
    }

    private static Set<PairLabel> familyOf(PairLabel label) {
        return AGAINST.contains(label) ? AGAINST : SUPPORT.contains(label) ? SUPPORT : Set.of(label, label.inverse());
    }

    private static Optional<RelationType> typeOf(PairLabel label) {
        return switch (label) {
            case CONTRADICTS -> Optional.of(RelationType.CONTRADICTS);
            case SUPERSEDES, SUPERSEDED_BY -> Optional.of(RelationType.SUPERSEDES);
            case QUALIFIES, QUALIFIED_BY -> Optional.of(RelationType.QUALIFIES);
            case EQUIVALENT, ENTAILS, ENTAILED_BY -> Optional.of(RelationType.ENTAILS);
            case UNRELATED -> Optional.empty();
        };
    }
}
