package org.assay.ingest;

import org.assay.relation.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * How two curated claims stand to each other, as an editor decided.
 *
 * @param from id of a verdict
 * @param to id of another
 */
public record CuratedRelation(
        String from, String to, RelationType type, @Nullable String note) {

    public CuratedRelation {
        Field.requireText(from, "from");
        Field.requireText(to, "to");
        Field.requirePresent(type, "type", "CONTRADICTS, SUPERSEDES, QUALIFIES or ENTAILS");
        if (from.equals(to)) {
            throw new IllegalArgumentException("to '%s' is the same as from; expected two verdicts".formatted(to));
        }
    }
}
