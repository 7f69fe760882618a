package org.assay.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;

/**
 * What the relations of one claim mean for its standing; only those that readers see count.
 *
 * @param against ids of the claims that say otherwise
 * @param impliedBy ids of the claims that imply it
 * @param isSuperseded whether a newer claim has outdated it
 * @param isDecided whether an editor has decided about any of them
 */
record Ties(Set<Long> against, Set<Long> impliedBy, boolean isSuperseded, boolean isDecided) {

    static Ties of(Claim claim, List<Relation> relations) {
        Set<Long> against = new HashSet<>();
        Set<Long> impliedBy = new HashSet<>();
        boolean isSuperseded = false;
        boolean isDecided = false;
        for (Relation relation : relations) {
            Claim from = relation.from().current();
            Claim to = relation.to().current();
            isDecided |= relation.isDecided();
            if (!relation.isShown() || from == to) {
                continue;
            }
            if (relation.type() == RelationType.CONTRADICTS) {
                against.add(from.id() == claim.id() ? to.id() : from.id());
            } else if (relation.type() == RelationType.ENTAILS && to.id() == claim.id()) {
                impliedBy.add(from.id());
            } else if (relation.type() == RelationType.SUPERSEDES && to.id() == claim.id()) {
                isSuperseded = true;
            }
        }
        return new Ties(against, impliedBy, isSuperseded, isDecided);
    }
}
