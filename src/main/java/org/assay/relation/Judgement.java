package org.assay.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the classifier said of one pair of statements; the one with the lower id comes first. */
@Entity
public class Judgement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "statement_a")
    private long statementA;

    @Column(name = "statement_b")
    private long statementB;

    @Enumerated(EnumType.STRING)
    private PairLabel label;

    private double score;
    private double likeness;
    private String probabilities;
    private String reasons;
    private String classifier;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Judgement() {}

    /**
     * A decision about two statements, whichever way round they are given.
     *
     * @param likeness how near they are, as {@link Candidates.Near} has it
     */
    Judgement(long one, long other, double likeness, PairDecision decision, String classifier) {
        boolean inOrder = one < other;
        this.statementA = Math.min(one, other);
        this.statementB = Math.max(one, other);
        this.label = inOrder ? decision.label() : decision.label().inverse();
        this.score = decision.score();
        this.likeness = likeness;
        this.probabilities = decision.probabilities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(p -> "%s=%.4f".formatted(inOrder ? p.getKey() : p.getKey().inverse(), p.getValue()))
                .collect(Collectors.joining(" "));
        this.reasons = String.join("\n", decision.reasons());
        this.classifier = classifier;
    }

    public long statementA() {
        return statementA;
    }

    public long statementB() {
        return statementB;
    }

    /** How the first statement stands to the second. */
    public PairLabel label() {
        return label;
    }

    public double score() {
        return score;
    }

    public Map<PairLabel, Double> probabilities() {
        Map<PairLabel, Double> read = new EnumMap<>(PairLabel.class);
        for (String entry : probabilities.isEmpty() ? new String[0] : probabilities.split(" ")) {
            int equals = entry.indexOf('=');
            read.put(PairLabel.valueOf(entry.substring(0, equals)), Double.valueOf(entry.substring(equals + 1)));
        }
        return read;
    }

    public List<String> reasons() {
        return reasons.isEmpty() ? List.of() : List.of(reasons.split("\n"));
    }

    /** Whether the pair model read the pair; cheap signs alone leave one label only. */
    public boolean isRead() {
        return probabilities.contains(" ");
    }

    /** Names the classifier that said so, with its version. */
    public String classifier() {
        return classifier;
    }
}
