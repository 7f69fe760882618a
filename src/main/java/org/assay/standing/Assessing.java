package org.assay.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.ClaimsChanged;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.relation.Relation;
import org.assay.relation.Relations;
import org.assay.relation.RelationsChanged;
import org.assay.verdict.Verdict;
import org.assay.verdict.VerdictGiven;
import org.assay.verdict.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out the standing of claims whenever something it follows from changes, in the same transaction. */
@Service
public class Assessing {

    private final Claims claims;
    private final Statements statements;
    private final Relations relations;
    private final Verdicts verdicts;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessing(
            Claims claims,
            Statements statements,
            Relations relations,
            Verdicts verdicts,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.statements = statements;
        this.relations = relations;
        this.verdicts = verdicts;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(VerdictGiven given) {
        assess(Set.of(given.claimId()));
    }

    @EventListener
    void on(RelationsChanged changed) {
        assess(changed.claimIds());
    }

    /** Works the standing of the given claims out anew, and that of the claims related to them. */
    @Transactional
    public void assess(Collection<Long> claimIds) {
        if (claimIds.isEmpty()) {
            return;
        }
        Set<Long> wider = new HashSet<>(claims.findIdsLeadingTo(claimIds));
        wider.addAll(claimIds);
        for (Relation relation : relations.findByClaims(wider)) {
            wider.add(relation.from().current().id());
            wider.add(relation.to().current().id());
        }
        List<Long> gone = new ArrayList<>();
        for (Claim claim : claims.findByIds(wider)) {
            if (claim.mergedInto().isPresent() || !assess(claim)) {
                gone.add(claim.id());
            }
        }
        standings.deleteByClaims(gone);
        events.publishEvent(new ClaimsChanged(wider));
    }

    /** Whether it has a standing: a claim that no source makes any more and nobody judged has none. */
    private boolean assess(Claim claim) {
        List<Statement> own = statements.findByClaim(claim.id());
        Ties ties = Ties.of(claim, relations.findByClaims(claims.findIdsLeadingTo(Set.of(claim.id()))));
        Set<Long> forIt = Voices.of(own);
        forIt.addAll(Voices.of(appearances(ties.impliedBy())));
        Set<Long> againstIt = Voices.of(appearances(ties.against()));
        Verdict verdict = verdicts.findLatest(claim.id()).orElse(null);
        if (own.isEmpty() && verdict == null) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        standings
                .findById(claim.id())
                .orElseGet(() -> standings.save(new Standing(claim.id())))
                .become(
                        agreement(forIt.size(), againstIt.size()),
                        Timeliness.of(claim, own, ties, verdict, today),
                        workflow(verdict, ties, today),
                        verdict == null ? null : verdict.rating(),
                        forIt.size(),
                        againstIt.size());
        return true;
    }

    private static Agreement agreement(int sourcesFor, int sourcesAgainst) {
        if (sourcesAgainst > 0) {
            return Agreement.CONFLICT;
        }
        return sourcesFor > 1 ? Agreement.AGREE : Agreement.SINGLE_SOURCE;
    }

    private static Workflow workflow(@Nullable Verdict verdict, Ties ties, LocalDate today) {
        if (verdict != null) {
            return verdict.isDueForReview(today) ? Workflow.REVIEW_DUE : Workflow.REVIEWED;
        }
        return ties.isDecided() ? Workflow.IN_REVIEW : Workflow.UNREVIEWED;
    }

    private List<Statement> appearances(Set<Long> claimIds) {
        return claimIds.isEmpty() ? List.of() : statements.findByClaims(claimIds);
    }
}
