package org.assay.verdict;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.claim.Claim;
import org.assay.text.DatePrecision;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** An editor's judgement of a claim; never changed, only followed by the next. */
@Entity
public class Verdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private int number;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private String explanation;
    private PartialDate asOf;

    @Enumerated(EnumType.STRING)
    private DatePrecision asOfPrecision;

    private @Nullable PartialDate validUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable DatePrecision validUntilPrecision;

    private @Nullable LocalDate reviewBy;
    private String editor;

    @Enumerated(EnumType.STRING)
    private VerdictOrigin origin;

    private Instant givenAt;

    @OneToMany(mappedBy = "verdict", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Citation> citations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Verdict() {}

    /** The verdict that follows {@code number - 1} others on the claim. */
    Verdict(Claim claim, int number, Opinion opinion, String editor, VerdictOrigin origin, Instant now) {
        this.claim = claim;
        this.number = number;
        this.rating = opinion.rating();
        this.explanation = opinion.explanation();
        this.asOf = opinion.asOf();
        this.asOfPrecision = asOf.precision();
        this.validUntil = opinion.validUntil();
        this.validUntilPrecision = validUntil == null ? null : validUntil.precision();
        this.reviewBy = opinion.reviewBy();
        this.editor = editor;
        this.origin = origin;
        this.givenAt = now;
        for (Evidence evidence : opinion.evidence()) {
            citations.add(new Citation(this, citations.size(), evidence));
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the verdict is not stored yet");
        }
        return id;
    }

    public Claim claim() {
        return claim;
    }

    /** Counts from 1 within the claim; also its version. */
    public int number() {
        return number;
    }

    public Rating rating() {
        return rating;
    }

    public String explanation() {
        return explanation;
    }

    public PartialDate asOf() {
        return asOf;
    }

    public Optional<PartialDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public Optional<LocalDate> reviewBy() {
        return Optional.ofNullable(reviewBy);
    }

    public String editor() {
        return editor;
    }

    public VerdictOrigin origin() {
        return origin;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    /** Whether the claim's validity ended before the given day. */
    public boolean hasExpired(LocalDate today) {
        return validUntil != null && validUntil.latest().isBefore(today);
    }

    /** Whether somebody should look at it again by the given day. */
    public boolean isDueForReview(LocalDate today) {
        return reviewBy != null && !reviewBy.isAfter(today);
    }
}
