package org.assay.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.assay.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A link between two claims: CONTRADICTS (direction without meaning), SUPERSEDES (newer to older), QUALIFIES (narrower
 * to wider), ENTAILS (premise to conclusion).
 */
@Entity
public class Relation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_claim")
    private Claim from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_claim")
    private Claim to;

    @Enumerated(EnumType.STRING)
    private RelationType type;

    @Enumerated(EnumType.STRING)
    private RelationStatus status;

    private double score;
    private String detector;
    private String reasons;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Relation() {}

    /** A relation that a detector suggests. */
    Relation(
            Claim from, Claim to, RelationType type, double score, String detector, List<String> reasons, Instant now) {
        this.from = from;
        this.to = to;
        this.status = RelationStatus.SUGGESTED;
        this.createdAt = now;
        this.type = type;
        this.score = score;
        this.detector = detector;
        this.reasons = joined(reasons);
    }

    /** Replaces what a detector suggested before. */
    void suggest(Claim from, Claim to, RelationType type, double score, String detector, List<String> reasons) {
        this.from = from;
        this.to = to;
        this.type = type;
        this.score = score;
        this.detector = detector;
        this.reasons = joined(reasons);
    }

    /** An editor says that it holds, as the given type and in the given direction. */
    void confirm(Claim from, Claim to, RelationType type) {
        this.from = from;
        this.to = to;
        this.type = type;
        this.status = RelationStatus.CONFIRMED;
    }

    /** An editor says that it does not hold. */
    void reject() {
        status = RelationStatus.REJECTED;
    }

    /** Takes an editor's decision back. */
    void reopen(Claim from, Claim to, RelationType type) {
        this.from = from;
        this.to = to;
        this.type = type;
        this.status = RelationStatus.SUGGESTED;
    }

    public boolean isDecided() {
        return status != RelationStatus.SUGGESTED;
    }

    /** Whether readers see it: confirmed, or suggested with a score at or above the display threshold. */
    public boolean isShown() {
        return status == RelationStatus.CONFIRMED
                || (status == RelationStatus.SUGGESTED && score >= DisplayThreshold.of(type));
    }

    /** The claim at the other end. */
    public Claim other(Claim one) {
        return from.id() == one.id() ? to : from;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the relation is not stored yet");
        }
        return id;
    }

    public Claim from() {
        return from;
    }

    public Claim to() {
        return to;
    }

    public RelationType type() {
        return type;
    }

    public RelationStatus status() {
        return status;
    }

    public double score() {
        return score;
    }

    /** What suggested it: the classifier with its version, or the corpus. */
    public String detector() {
        return detector;
    }

    public List<String> reasons() {
        return reasons.isEmpty() ? List.of() : List.of(reasons.split("\n"));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    private static String joined(List<String> reasons) {
        return String.join("\n", reasons);
    }
}
