package org.assay.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.relation.Relation;
import org.assay.relation.RelationStatus;
import org.assay.relation.Relations;
import org.assay.web.Position.How;
import org.assay.web.Position.Tie;
import org.springframework.stereotype.Component;

/** Reads who says what about some claims, many at once. Wants a transaction around it. */
@Component
class Positions {

    private final Claims claims;
    private final Statements statements;
    private final Relations relations;

    Positions(Claims claims, Statements statements, Relations relations) {
        this.claims = claims;
        this.statements = statements;
        this.relations = relations;
    }

    /** The positions of the claims with the given ids, in that order; those unknown or merged are left out. */
    Map<Long, Position> of(Collection<Long> claimIds) {
        if (claimIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Claim> wanted = new HashMap<>();
        for (Claim claim : claims.findByIds(claimIds)) {
            if (claim.mergedInto().isEmpty()) {
                wanted.put(claim.id(), claim);
            }
        }
        List<Relation> shown = relations.findByClaims(claims.findIdsLeadingTo(claimIds)).stream()
                .filter(relation -> relation.isShown()
                        && relation.from().current() != relation.to().current())
                .toList();
        Map<Long, List<Statement>> said = appearances(wanted.keySet(), shown);
        Map<Long, Position> positions = new LinkedHashMap<>();
        for (long id : claimIds) {
            Claim claim = wanted.get(id);
            if (claim != null) {
                positions.put(id, new Position(claim, said.getOrDefault(id, List.of()), ties(claim, shown, said)));
            }
        }
        return positions;
    }

    private Map<Long, List<Statement>> appearances(Set<Long> wanted, List<Relation> shown) {
        Set<Long> all = new HashSet<>(wanted);
        for (Relation relation : shown) {
            all.add(relation.from().current().id());
            all.add(relation.to().current().id());
        }
        Map<Long, List<Statement>> said = new HashMap<>();
        for (Statement statement : all.isEmpty() ? List.<Statement>of() : statements.findByClaims(all)) {
            statement
                    .claim()
                    .ifPresent(claim -> said.computeIfAbsent(claim.id(), any -> new ArrayList<>())
                            .add(statement));
        }
        said.values().forEach(list -> list.sort(Position.BY_DATE));
        return said;
    }

    private static List<Tie> ties(Claim claim, List<Relation> shown, Map<Long, List<Statement>> said) {
        List<Tie> ties = new ArrayList<>();
        Set<Long> tied = new HashSet<>();
        for (Relation relation : shown) {
            Claim from = relation.from().current();
            Claim to = relation.to().current();
            boolean isFrom = from.id() == claim.id();
            if (isFrom || to.id() == claim.id()) {
                Claim other = isFrom ? to : from;
                if (tied.add(other.id())) {
                    ties.add(new Tie(
                            How.of(relation, isFrom),
                            other,
                            said.getOrDefault(other.id(), List.of()),
                            relation.status() == RelationStatus.CONFIRMED));
                }
            }
        }
        return ties;
    }
}
