package org.assay.search;

import static java.util.Comparator.comparingDouble;

import java.util.Comparator;

/**
 * A claim with how well it fits a query.
 *
 * @param document its number in the index that was searched
 * @param score higher is better
 */
record Scored(long id, int document, double score) {

    /** Best first, equal ones by id. */
    static final Comparator<Scored> BEST_FIRST =
            comparingDouble(Scored::score).reversed().thenComparing(Scored::id);
}
