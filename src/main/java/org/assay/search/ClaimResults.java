package org.assay.search;

import java.util.List;
import java.util.Optional;
import org.assay.text.Span;

/**
 * One page of the claims found.
 *
 * @param total all that were found, by words or by meaning
 * @param facets the groups to narrow down by, in the order of display
 * @param corrected the words that were searched for where some of those typed stand nowhere
 */
public record ClaimResults(long total, List<Hit> hits, List<Facet> facets, Optional<String> corrected) {

    /**
     * A claim found.
     *
     * @param score higher is better; comparable within one answer only
     * @param highlights where the words of the query stand in the text
     * @param quote the quote that holds most of the words of the query, if any does
     */
    public record Hit(long claimId, double score, String text, List<Span> highlights, Optional<Quote> quote) {}

    /**
     * The exact words of an appearance.
     *
     * @param highlights where the words of the query stand in them
     */
    public record Quote(long statementId, String exact, List<Span> highlights) {}

    /** A group of values, named as in the address of the page: topic, source, subject, agreement and so on. */
    public record Facet(String name, List<FacetValue> values) {}

    /**
     * A value and how many claims there would be with it, the other choices in its group set aside.
     *
     * @param value as it is written in the address
     * @param label as people read it
     */
    public record FacetValue(String value, String label, long count, boolean selected) {}
}
