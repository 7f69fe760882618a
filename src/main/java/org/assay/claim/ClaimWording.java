package org.assay.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A line of the log: an editor worded a claim otherwise, or took that back. */
@Entity
@Table(name = "decision")
@SQLRestriction("kind = 'WORDING'")
public class ClaimWording extends LoggedDecision {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_a")
    private Claim claim;

    @Column(name = "text_a")
    private String before;

    @Column(name = "text_b")
    private String text;

    /** Who had worded it before. */
    private String beforeState;

    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undoes")
    private @Nullable ClaimWording undoes;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ClaimWording() {}

    /** The claim as it stands is worded otherwise. */
    ClaimWording(Claim claim, String text, @Nullable String note, String by, Instant at) {
        super("WORDING", note, by, at);
        this.claim = claim;
        this.before = claim.text();
        this.text = text;
        this.beforeState = claim.wordedBy().name();
        this.answer = "WORDED";
    }

    /** The line that takes this one back. */
    ClaimWording undo(String by, Instant at) {
        ClaimWording line = new ClaimWording(claim, before, null, by, at);
        line.undoes = this;
        return line;
    }

    /** The claim's text until then. */
    public String before() {
        return before;
    }

    public String text() {
        return text;
    }

    Wording wordedBefore() {
        return Wording.valueOf(beforeState);
    }

    /** The line that this one takes back, where it does. */
    public Optional<ClaimWording> undoes() {
        return Optional.ofNullable(undoes);
    }
}
