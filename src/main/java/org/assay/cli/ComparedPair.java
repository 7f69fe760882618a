package org.assay.cli;

import java.math.BigDecimal;
import java.util.List;
import org.assay.relation.PairDecision;
import org.assay.relation.PairLabel;
import tools.jackson.databind.JsonNode;

/**
 * How two statements stand to each other, as {@code compare} prints it.
 *
 * @param id as it was given
 * @param relation how the first stands to the second
 */
record ComparedPair(JsonNode id, PairLabel relation, BigDecimal score, List<String> reasons) {

    static ComparedPair of(JsonNode id, PairDecision decision) {
        return new ComparedPair(id, decision.label(), Json.score(decision.score()), decision.reasons());
    }
}
