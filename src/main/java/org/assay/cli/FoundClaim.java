package org.assay.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.search.ClaimResults;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Standing;
import org.assay.standing.Standings;
import org.assay.standing.Workflow;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A claim as {@code search} prints it; {@code rating} is null before the first verdict. */
record FoundClaim(
        long id,
        String text,
        String subject,
        String topic,
        @Nullable Agreement agreement,
        @Nullable Freshness freshness,
        @Nullable Rating rating,
        @Nullable Workflow workflow,
        List<SourceLink> sources,
        BigDecimal score,
        String highlight) {

    /** A source in short. */
    record SourceLink(long id, String label) {}

    /** Reads the claims of hits. */
    static final class Reader {

        private final Claims claims;
        private final Statements statements;
        private final Standings standings;

        Reader(ApplicationContext context) {
            this.claims = context.getBean(Claims.class);
            this.statements = context.getBean(Statements.class);
            this.standings = context.getBean(Standings.class);
        }

        List<FoundClaim> read(List<ClaimResults.Hit> hits) {
            List<Long> ids = hits.stream().map(ClaimResults.Hit::claimId).toList();
            if (ids.isEmpty()) {
                return List.of();
            }
            Map<Long, Claim> byId = claims.findByIds(ids).stream().collect(toMap(Claim::id, Function.identity()));
            Map<Long, Standing> standing =
                    standings.findByClaims(ids).stream().collect(toMap(Standing::claimId, Function.identity()));
            Map<Long, List<Statement>> said = statements.findByClaims(ids).stream()
                    .collect(groupingBy(
                            statement -> statement.claim().orElseThrow().id()));
            List<FoundClaim> found = new ArrayList<>();
            for (ClaimResults.Hit hit : hits) {
                Claim claim = byId.get(hit.claimId());
                if (claim != null) {
                    found.add(found(claim, standing.get(claim.id()), said.getOrDefault(claim.id(), List.of()), hit));
                }
            }
            return found;
        }

        private static FoundClaim found(
                Claim claim, @Nullable Standing standing, List<Statement> said, ClaimResults.Hit hit) {
            return new FoundClaim(
                    claim.id(),
                    claim.text(),
                    claim.subject(),
                    claim.topic(),
                    standing == null ? null : standing.agreement(),
                    standing == null ? null : standing.freshness(),
                    standing == null ? null : standing.rating().orElse(null),
                    standing == null ? null : standing.workflow(),
                    said.stream()
                            .map(Statement::source)
                            .map(source -> new SourceLink(source.id(), source.label()))
                            .distinct()
                            .toList(),
                    Json.score(hit.score()),
                    hit.quote().map(ClaimResults.Quote::exact).orElse(hit.text()));
        }
    }
}
