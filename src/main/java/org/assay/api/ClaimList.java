package org.assay.api;

import java.util.List;
import java.util.Map;
import org.assay.search.ClaimResults;

/**
 * One page of the claims found.
 *
 * @param total all that were found
 * @param page counts from 0
 * @param facets the values to narrow down by, by the name of the group
 */
record ClaimList(
        long total, int page, int size, Map<String, List<ClaimResults.FacetValue>> facets, List<ClaimHit> hits) {}
