package org.assay.api;

import java.util.List;
import java.util.Map;
import org.assay.search.ClaimResults;
import org.jspecify.annotations.Nullable;

/**
 * One page of the claims found.
 *
 * @param total all that were found
 * @param page counts from 0
 * @param facets the values to narrow down by, by the name of the group
 * @param corrected the words that were searched for where some of those given stand nowhere; null else
 */
record ClaimList(
        long total,
        int page,
        int size,
        Map<String, List<ClaimResults.FacetValue>> facets,
        List<ClaimHit> hits,
        @Nullable String corrected) {}
