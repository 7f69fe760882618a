package org.assay.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;

/** What follows for one claim from its sources, relations and verdicts. */
@Entity
public class Standing {

    @Id
    private long claimId;

    @Enumerated(EnumType.STRING)
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    private Freshness freshness;

    @Enumerated(EnumType.STRING)
    private Workflow workflow;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    private int sourcesFor;
    private int sourcesAgainst;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Standing() {}

    /** The standing of a claim for which nothing is known yet. */
    Standing(long claimId) {
        this.claimId = claimId;
        this.agreement = Agreement.SINGLE_SOURCE;
        this.freshness = Freshness.CURRENT;
        this.workflow = Workflow.UNREVIEWED;
    }

    /**
     * Takes over what follows now.
     *
     * @param rating of the verdict in force; null without one
     * @param sourcesFor independent sources that say so, or say what implies it
     * @param sourcesAgainst independent sources that say otherwise
     */
    void become(
            Agreement agreement,
            Freshness freshness,
            Workflow workflow,
            @Nullable Rating rating,
            int sourcesFor,
            int sourcesAgainst) {
        this.agreement = agreement;
        this.freshness = freshness;
        this.workflow = workflow;
        this.rating = rating;
        this.sourcesFor = sourcesFor;
        this.sourcesAgainst = sourcesAgainst;
    }

    public long claimId() {
        return claimId;
    }

    public Agreement agreement() {
        return agreement;
    }

    public Freshness freshness() {
        return freshness;
    }

    public Workflow workflow() {
        return workflow;
    }

    public Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    public int sourcesFor() {
        return sourcesFor;
    }

    public int sourcesAgainst() {
        return sourcesAgainst;
    }
}
