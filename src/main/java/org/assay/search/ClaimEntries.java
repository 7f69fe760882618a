package org.assay.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Standing;
import org.assay.standing.Standings;
import org.assay.standing.Workflow;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.springframework.stereotype.Component;

/** Gathers what the index says of claims: of those that stand for themselves and appear somewhere or are judged. */
@Component
class ClaimEntries {

    private final Claims claims;
    private final Statements statements;
    private final Topics topics;
    private final Standings standings;
    private final Verdicts verdicts;

    ClaimEntries(Claims claims, Statements statements, Topics topics, Standings standings, Verdicts verdicts) {
        this.claims = claims;
        this.statements = statements;
        this.topics = topics;
        this.standings = standings;
        this.verdicts = verdicts;
    }

    List<ClaimEntry> of(Collection<Long> claimIds) {
        Map<String, String> labels = topics.findAllInOrder().stream().collect(toMap(Topic::slug, Topic::label));
        Map<Long, Standing> standingByClaim =
                standings.findByClaims(claimIds).stream().collect(toMap(Standing::claimId, identity()));
        Map<Long, Verdict> verdictByClaim = verdicts.findLatest(claimIds).stream()
                .collect(toMap(verdict -> verdict.claim().id(), identity()));
        Map<Long, List<Statement>> statementsByClaim = statements.findByClaims(claimIds).stream()
                .collect(groupingBy(statement -> statement.claim().orElseThrow().id()));
        return claims.findByIds(claimIds).stream()
                .filter(claim -> claim.mergedInto().isEmpty())
                .filter(claim -> statementsByClaim.containsKey(claim.id()) || verdictByClaim.containsKey(claim.id()))
                .map(claim -> entry(
                        claim,
                        labels.getOrDefault(claim.topic(), claim.topic()),
                        statementsByClaim.getOrDefault(claim.id(), List.of()),
                        Optional.ofNullable(standingByClaim.get(claim.id())),
                        Optional.ofNullable(verdictByClaim.get(claim.id()))))
                .toList();
    }

    private static ClaimEntry entry(
            Claim claim,
            String topicLabel,
            List<Statement> statements,
            Optional<Standing> standing,
            Optional<Verdict> verdict) {
        return new ClaimEntry(
                claim.id(),
                claim.text(),
                claim.subject(),
                claim.kind(),
                claim.topic(),
                topicLabel,
                statements.stream().map(ClaimEntry.Appearance::of).toList(),
                standing.map(Standing::agreement).orElse(Agreement.SINGLE_SOURCE),
                standing.map(Standing::freshness).orElse(Freshness.CURRENT),
                standing.map(Standing::workflow).orElse(Workflow.UNREVIEWED),
                standing.flatMap(Standing::rating),
                standing.map(Standing::sourcesFor).orElse(1),
                standing.map(Standing::sourcesAgainst).orElse(0),
                verdict.map(Verdict::givenAt));
    }
}
