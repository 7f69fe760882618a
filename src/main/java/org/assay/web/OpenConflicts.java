package org.assay.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;
import org.assay.relation.Relations;
import org.assay.relation.Thresholds;
import org.springframework.stereotype.Component;

/** Finds the conflicts that wait for a decision. Wants a transaction around it. */
@Component
class OpenConflicts {

    private final Relations relations;
    private final Positions positions;

    OpenConflicts(Relations relations, Positions positions) {
        this.relations = relations;
        this.positions = positions;
    }

    /** The strongest of the suggested conflicts that readers see, and how many of them and of what is outdated wait. */
    Found strongest(int most) {
        List<Relation> waiting = relations.findWaiting(Thresholds.DISPLAY);
        List<Relation> listed = waiting.stream()
                .filter(relation -> relation.type() == RelationType.CONTRADICTS)
                .limit(most)
                .toList();
        Set<Long> ids = new LinkedHashSet<>();
        for (Relation relation : listed) {
            ids.add(relation.from().current().id());
            ids.add(relation.to().current().id());
        }
        Map<Long, Position> known = positions.of(ids);
        List<HomePage.Pair> pairs = new ArrayList<>();
        for (Relation relation : listed) {
            Claim from = relation.from().current();
            Claim to = relation.to().current();
            pairs.add(new HomePage.Pair(
                    from.text(),
                    to.text(),
                    sources(labels(known, from), labels(known, to)),
                    "/conflicts?id=" + relation.id()));
        }
        return new Found(pairs, waiting.size());
    }

    /** One source a side, two different ones where there are such. */
    private static String sources(List<String> left, List<String> right) {
        for (String one : left) {
            for (String other : right) {
                if (!one.equals(other)) {
                    return one + " · " + other;
                }
            }
        }
        return left.isEmpty() || right.isEmpty()
                ? Phrases.all(left.isEmpty() ? right : left)
                : left.getFirst() + ", on both sides";
    }

    private static List<String> labels(Map<Long, Position> known, Claim claim) {
        Position position = known.get(claim.id());
        return position == null ? List.of() : Position.labels(position.appearances());
    }

    /** Some of the conflicts, and how many there are in all. */
    record Found(List<HomePage.Pair> pairs, long total) {}
}
