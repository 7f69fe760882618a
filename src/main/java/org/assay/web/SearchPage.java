package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Search results with everything that can be changed about them.
 *
 * @param query what was searched for, empty for all
 * @param corrected what was searched for in place of misspelled words, null where all are as typed
 * @param total how many claims fit
 * @param chips the filters in force
 * @param clearHref the same search without filters
 * @param facets the filters on offer, those with nothing to offer left out
 * @param sorts the orders on offer, one of them selected
 * @param cards this page of claims
 * @param pager where this page stands
 * @param loosened when nothing fits: which filter to drop and what that would find
 */
public record SearchPage(
        String query,
        @Nullable String corrected,
        long total,
        List<Chip> chips,
        String clearHref,
        List<FacetGroup> facets,
        List<Choice> sorts,
        List<ClaimCard> cards,
        Pager pager,
        List<Loosened> loosened) {

    /** A filter in force and the address without it. */
    public record Chip(String group, String label, String hrefWithout) {}

    /**
     * A group of filters.
     *
     * @param name the request parameter
     * @param title what readers call it
     */
    public record FacetGroup(String name, String title, List<FacetValue> values) {}

    /** A filter: its value in the address, label, sprite symbol or null, and how many claims it would leave. */
    public record FacetValue(
            String value, String label, @Nullable String symbol, long count, boolean selected) {}

    /** One of several values of a field. */
    public record Choice(String value, String label, boolean selected) {}

    /** What dropping a filter would find. */
    public record Loosened(long claims, String without, String href) {}
}
