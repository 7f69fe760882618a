package org.assay.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Standing;
import org.assay.standing.Standings;
import org.assay.standing.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads claims in short, many at once. */
@Component
class ClaimShorts {

    private final Claims claims;
    private final Statements statements;
    private final Standings standings;

    ClaimShorts(Claims claims, Statements statements, Standings standings) {
        this.claims = claims;
        this.statements = statements;
        this.standings = standings;
    }

    /** The claims with the given ids; unknown ones are left out. */
    Map<Long, ClaimShort> byId(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Standing> standing = new HashMap<>();
        standings.findByClaims(ids).forEach(found -> standing.put(found.claimId(), found));
        Map<Long, Map<Long, SourceLink>> sources = new HashMap<>();
        for (Statement statement : statements.findByClaims(ids)) {
            statement
                    .claim()
                    .ifPresent(claim -> sources.computeIfAbsent(claim.id(), any -> new LinkedHashMap<>())
                            .putIfAbsent(statement.source().id(), SourceLink.of(statement.source())));
        }
        Map<Long, ClaimShort> shorts = new HashMap<>();
        for (Claim claim : claims.findByIds(ids)) {
            List<SourceLink> saying =
                    List.copyOf(sources.getOrDefault(claim.id(), Map.of()).values());
            shorts.put(claim.id(), shortOf(claim, standing.get(claim.id()), saying));
        }
        return shorts;
    }

    static ClaimShort shortOf(Claim claim, @Nullable Standing standing, List<SourceLink> sources) {
        return new ClaimShort(
                claim.id(),
                claim.text(),
                claim.subject(),
                claim.topic(),
                standing == null ? Agreement.SINGLE_SOURCE : standing.agreement(),
                standing == null ? Freshness.UNDATED : standing.freshness(),
                standing == null ? null : standing.rating().orElse(null),
                standing == null ? Workflow.UNREVIEWED : standing.workflow(),
                sources);
    }
}
