package org.assay.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ClaimView.Direction;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.UnknownClaim;
import org.assay.relation.InvalidDecision;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;
import org.assay.relation.Relations;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads claims whole. */
@Component
@Transactional(readOnly = true)
class ClaimReading {

    private final Claims claims;
    private final Statements statements;
    private final Relations relations;
    private final Verdicts verdicts;
    private final ClaimShorts shorts;

    ClaimReading(Claims claims, Statements statements, Relations relations, Verdicts verdicts, ClaimShorts shorts) {
        this.claims = claims;
        this.statements = statements;
        this.relations = relations;
        this.verdicts = verdicts;
        this.shorts = shorts;
    }

    /** The id of the claim that the given one leads to: its own, or that of the one it was merged into. */
    public long currentId(long id) {
        return claim(id).current().id();
    }

    /** The number of verdicts on a claim and the version that follows from it. */
    public Stand stand(long id) {
        Claim claim = claim(id).current();
        int verdictsSoFar = verdicts.findLatest(claim.id()).map(Verdict::number).orElse(0);
        return new Stand(claim.id(), verdictsSoFar, Versions.of(claim, verdictsSoFar));
    }

    /** The version of a claim alone, verdicts left out. */
    public long claimVersion(long id) {
        return claim(id).version();
    }

    /** The id of a statement that makes a claim in the given words. */
    public long statement(long claimId, @Nullable String words) {
        return statements.findByClaim(claimId).stream()
                .filter(one -> one.text().equals(words))
                .map(Statement::id)
                .findFirst()
                .orElseThrow(() -> new InvalidDecision(
                        "statement is '%s'; expected one by which a source makes claim %d".formatted(words, claimId)));
    }

    /** A claim that stands for itself. */
    public ClaimView whole(long id) {
        Claim claim = claim(id);
        Optional<Verdict> verdict = verdicts.findLatest(id);
        List<Statement> appearances = statements.findByClaim(id);
        Map<Long, SourceLink> sources = new LinkedHashMap<>();
        appearances.forEach(one -> sources.putIfAbsent(one.source().id(), SourceLink.of(one.source())));
        ClaimShort inShort =
                Optional.ofNullable(shorts.byId(List.of(id)).get(id)).orElseThrow(() -> new UnknownClaim(id));
        return new ClaimView(
                id,
                Versions.of(claim, verdict.map(Verdict::number).orElse(0)),
                claim.text(),
                claim.subject(),
                claim.topic(),
                claim.kind(),
                inShort.agreement(),
                inShort.freshness(),
                verdict.map(Verdict::rating).orElse(null),
                inShort.workflow(),
                List.copyOf(sources.values()),
                appearances.stream().map(ClaimView.Appearance::of).toList(),
                related(claim),
                verdict.map(VerdictView::of).orElse(null));
    }

    private List<ClaimView.Related> related(Claim claim) {
        List<Relation> found = relations.findByClaims(claims.findIdsLeadingTo(List.of(claim.id())));
        Set<Long> others = new HashSet<>();
        for (Relation relation : found) {
            others.add(relation.from().current().id());
            others.add(relation.to().current().id());
        }
        Map<Long, ClaimShort> known = shorts.byId(others);
        List<ClaimView.Related> related = new ArrayList<>();
        for (Relation relation : found) {
            boolean isFrom = relation.from().current().id() == claim.id();
            Claim other = isFrom ? relation.to().current() : relation.from().current();
            ClaimShort otherInShort = known.get(other.id());
            if (other.id() != claim.id() && otherInShort != null) {
                related.add(related(relation, isFrom, otherInShort));
            }
        }
        return related;
    }

    private static ClaimView.Related related(Relation relation, boolean isFrom, ClaimShort other) {
        Direction direction =
                relation.type() == RelationType.CONTRADICTS ? Direction.NONE : isFrom ? Direction.OUT : Direction.IN;
        return new ClaimView.Related(
                relation.id(),
                relation.type(),
                direction,
                relation.status(),
                relation.score(),
                relation.reasons(),
                relation.detector(),
                relation.version(),
                relation.isShown(),
                other);
    }

    private Claim claim(long id) {
        return claims.findById(id).orElseThrow(() -> new UnknownClaim(id));
    }

    /** How far a claim is: the claim that stands for it, the number of its last verdict, its version. */
    record Stand(long claimId, int verdict, long version) {}
}
