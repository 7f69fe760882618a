package org.assay.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<Claim> all = claims.findByIds(wider);
        Known known = known(all);
        LocalDate today = LocalDate.now(clock);
        List<Long> gone = new ArrayList<>();
        for (Claim claim : all) {
            if (claim.mergedInto().isPresent() || !known.isHeld(claim)) {
                gone.add(claim.id());
            } else {
                assess(claim, known, today);
            }
        }
        standings.deleteByClaims(gone);
        events.publishEvent(new ClaimsChanged(wider));
    }

    /** Reads all that the standings of some claims follow from, one query a kind. */
    private Known known(List<Claim> all) {
        Set<Long> ids = all.stream().map(Claim::id).collect(Collectors.toSet());
        Map<Long, List<Relation>> related = new HashMap<>();
        for (Relation relation : relations.findByClaims(claims.findIdsLeadingTo(ids))) {
            for (Claim end : new HashSet<>(
                    List.of(relation.from().current(), relation.to().current()))) {
                related.computeIfAbsent(end.id(), id -> new ArrayList<>()).add(relation);
            }
        }
        Map<Long, Ties> ties = new HashMap<>();
        Set<Long> speaking = new HashSet<>(ids);
        for (Claim claim : all) {
            Ties own = Ties.of(claim, related.getOrDefault(claim.id(), List.of()));
            ties.put(claim.id(), own);
            speaking.addAll(own.against());
            speaking.addAll(own.impliedBy());
        }
        return new Known(
                ties,
                statements.findByClaims(speaking).stream()
                        .collect(Collectors.groupingBy(
                                statement -> statement.claim().orElseThrow().id())),
                verdicts.findLatest(ids).stream()
                        .collect(Collectors.toMap(verdict -> verdict.claim().id(), verdict -> verdict)),
                standings.findByClaims(ids).stream()
                        .collect(Collectors.toMap(Standing::claimId, standing -> standing)));
    }

    private void assess(Claim claim, Known known, LocalDate today) {
        List<Statement> own = known.appearances(Set.of(claim.id()));
        Ties ties = known.ties.getOrDefault(claim.id(), Ties.of(claim, List.of()));
        Verdict verdict = known.verdicts.get(claim.id());
        Set<Long> forIt = Voices.of(own);
        forIt.addAll(Voices.of(known.appearances(ties.impliedBy())));
        Set<Long> againstIt = Voices.of(known.appearances(ties.against()));
        Standing standing = known.standings.get(claim.id());
        if (standing == null) {
            standing = standings.save(new Standing(claim.id()));
        }
        standing.become(
                agreement(forIt.size(), againstIt.size()),
                Timeliness.of(claim, own, ties, verdict, today),
                workflow(verdict, ties, today),
                verdict == null ? null : verdict.rating(),
                forIt.size(),
                againstIt.size());
    }

    /** What the standings of some claims follow from, by the id of the claim; appearances of what they are tied to as well. */
    private record Known(
            Map<Long, Ties> ties,
            Map<Long, List<Statement>> appearances,
            Map<Long, Verdict> verdicts,
            Map<Long, Standing> standings) {

        List<Statement> appearances(Set<Long> claimIds) {
            return claimIds.stream()
                    .flatMap(id -> appearances.getOrDefault(id, List.of()).stream())
                    .toList();
        }

        /** Whether a claim has a standing: one that no source makes any more and nobody judged has none. */
        boolean isHeld(Claim claim) {
            return appearances.containsKey(claim.id()) || verdicts.containsKey(claim.id());
        }
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
}
