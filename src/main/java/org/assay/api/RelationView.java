package org.assay.api;

import java.util.List;
import org.assay.relation.Relation;
import org.assay.relation.RelationStatus;
import org.assay.relation.RelationType;

/**
 * A relation with both its claims.
 *
 * @param shown whether it counts for readers: confirmed, or suggested with a score high enough
 * @param version rises with each change; also its ETag
 */
record RelationView(
        long id,
        RelationType type,
        RelationStatus status,
        double score,
        List<String> reasons,
        String detector,
        long version,
        boolean shown,
        ClaimShort from,
        ClaimShort to) {

    static RelationView of(Relation relation, ClaimShort from, ClaimShort to) {
        return new RelationView(
                relation.id(),
                relation.type(),
                relation.status(),
                relation.score(),
                relation.reasons(),
                relation.detector(),
                relation.version(),
                relation.isShown(),
                from,
                to);
    }
}
