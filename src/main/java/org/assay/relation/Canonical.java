package org.assay.relation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.claim.Statement;

/** Finds the statement that words a claim best: certain, central among those that mean the same, and short. */
final class Canonical {

    private final Map<Long, Double> centrality = new HashMap<>();

    Canonical(List<Clusters.Sameness> pairs) {
        for (Clusters.Sameness pair : pairs) {
            centrality.merge(pair.a(), Math.min(1, pair.probability()), Double::sum);
            centrality.merge(pair.b(), Math.min(1, pair.probability()), Double::sum);
        }
    }

    /** The clearest of some statements; the same whatever their ids. */
    Statement of(Collection<Statement> statements) {
        return statements.stream()
                .max(Comparator.comparing(Statement::isCertain)
                        .thenComparing(statement -> centrality.getOrDefault(statement.id(), 0.0))
                        .thenComparing(statement -> -statement.text().length())
                        .thenComparing(Statement::text, Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalArgumentException("a claim needs a statement"));
    }
}
