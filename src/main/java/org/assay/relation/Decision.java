package org.assay.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.assay.claim.Claim;
import org.assay.claim.LoggedDecision;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * One line of the append-only log of what editors decided about two claims. It keeps the texts that were decided on, so
 * that it still means something when rows change.
 */
@Entity
@SQLRestriction("kind = 'RELATION'")
public class Decision extends LoggedDecision {

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
        super("RELATION", note, decidedBy, decidedAt);
        this.claimA = a;
        this.claimB = b;
        this.textA = a.text();
        this.textB = b.text();
        this.answer = answer;
        this.beforeState = before;
    }

    /** The line that takes this decision back. */
    Decision undo(String by, Instant at) {
        Decision line = new Decision(claimA, claimB, answer, beforeState, null, by, at);
        line.undoes = this;
        return line;
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

    /** The decision that this line takes back, where it does. */
    public Optional<Decision> undoes() {
        return Optional.ofNullable(undoes);
    }
}
