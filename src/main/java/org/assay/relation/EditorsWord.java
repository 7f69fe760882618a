package org.assay.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.springframework.stereotype.Component;

/** What editors decided, as far as it binds the grouping of statements. */
@Component
class EditorsWord {

    private final Decisions decisions;
    private final Relations relations;

    EditorsWord(Decisions decisions, Relations relations) {
        this.decisions = decisions;
        this.relations = relations;
    }

    /** Pairs of statements that belong together, because an editor said that their claims are one. */
    List<Clusters.Sameness> together(Collection<Statement> statements) {
        List<Clusters.Sameness> pairs = new ArrayList<>();
        for (Decision decision : decisions.findMergesInForce()) {
            Claim merged = decision.claimA().current();
            List<Statement> members = statements.stream()
                    .filter(statement ->
                            statement.claim().filter(c -> c.current() == merged).isPresent())
                    .toList();
            for (int i = 1; i < members.size(); i++) {
                Statement first = members.getFirst();
                Statement next = members.get(i);
                pairs.add(new Clusters.Sameness(
                        first.id(), next.id(), Clusters.Sameness.DECIDED, false, first.text() + next.text()));
            }
        }
        return pairs;
    }

    /** Tells statements that stay apart: those of two curated claims, or of claims whose relation was decided. */
    BiPredicate<Long, Long> apart(Map<Long, Statement> statements) {
        Map<Long, Claim> claimOf = new HashMap<>();
        Set<Long> claimIds = new HashSet<>();
        statements.forEach(
                (id, statement) -> statement.claim().map(Claim::current).ifPresent(claim -> {
                    claimOf.put(id, claim);
                    claimIds.add(claim.id());
                }));
        Set<Set<Long>> decided = new HashSet<>();
        if (!claimIds.isEmpty()) {
            relations.findByClaims(claimIds).stream()
                    .filter(Relation::isDecided)
                    .forEach(relation -> decided.add(Set.copyOf(List.of(
                            relation.from().current().id(),
                            relation.to().current().id()))));
        }
        return (a, b) -> {
            Claim one = claimOf.get(a);
            Claim other = claimOf.get(b);
            return one != null
                    && other != null
                    && one != other
                    && ((one.isCurated() && other.isCurated()) || decided.contains(Set.of(one.id(), other.id())));
        };
    }
}
