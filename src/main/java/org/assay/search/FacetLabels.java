package org.assay.search;

import java.util.Map;
import java.util.Set;

/** What people call the values of the facets. */
@FunctionalInterface
interface FacetLabels {

    /** The label of each value that has one. */
    Map<String, String> of(String facet, Set<String> values);
}
