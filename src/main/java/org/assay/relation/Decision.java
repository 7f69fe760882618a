package org.assay.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.assay.claim.Claim;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * One line of the append-only log of what editors decided about two claims. It keeps the texts that were decided on, so
 * that it still means something when rows change.
 */
@Entity
@SQLRestriction("kind = 'RELATION'")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_a")
    private Claim claimA;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_b")
    private Claim claimB;

    @Column(name = "text_a")
    private String textA;

    @Column(name = "text_b")
    private String textB;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable String beforeState;
    private @Nullable String note;
    private String decidedBy;
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undoes")
    private @Nullable Decision undoes;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Decision() {}

    /**
     * A decision about two claims.
     *
     * @param before how the relation stood before, so that the decision can be taken back; null where there was none
     */
    Decision(
            Claim a,
            Claim b,
            Answer answer,
            @Nullable String before,
            @Nullable String note,
            String decidedBy,
            Instant decidedAt) {
        this.kind = "RELATION";
        this.claimA = a;
        this.claimB = b;
        this.textA = a.text();
        this.textB = b.text();
        this.answer = answer;
        this.beforeState = before;
        this.note = note;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** The line that takes this decision back. */
    Decision undo(String by, Instant at) {
        Decision line = new Decision(claimA, claimB, answer, beforeState, null, by, at);
        line.undoes = this;
        return line;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the decision is not stored yet");
        }
        return id;
    }

    public Claim claimA() {
        return claimA;
    }

    public Claim claimB() {
        return claimB;
    }

    public String textA() {
        return textA;
    }

    public String textB() {
        return textB;
    }

    public Answer answer() {
        return answer;
    }

    Optional<String> before() {
        return Optional.ofNullable(beforeState);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The decision that this line takes back, where it does. */
    public Optional<Decision> undoes() {
        return Optional.ofNullable(undoes);
    }
}
