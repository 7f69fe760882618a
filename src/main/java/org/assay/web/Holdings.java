package org.assay.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.search.ClaimResults;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.verdict.Rating;

/**
 * What the claims of a search come to, counted.
 *
 * @param all what the search found
 * @param within its address, which the counts narrow down
 */
record Holdings(ClaimResults all, SearchAddress within) {

    private static final int MOST_SUBJECTS = 2;

    /** What all claims come to. */
    Holdings(ClaimResults all) {
        this(all, SearchAddress.ALL);
    }

    /** What the claims are mostly about ("vaccines and measles"), empty if nothing stands out. */
    String about() {
        return Phrases.all(labels("subject").stream().limit(MOST_SUBJECTS).toList());
    }

    /** The labels of a group's values, those with most claims first. */
    List<String> labels(String group) {
        return values(group).stream().map(ClaimResults.FacetValue::label).toList();
    }

    /** How many claims there are with a value. */
    long count(String group, String value) {
        return values(group).stream()
                .filter(one -> one.value().equals(value))
                .mapToLong(ClaimResults.FacetValue::count)
                .findFirst()
                .orElse(0);
    }

    long judged() {
        return Arrays.stream(Rating.values())
                .mapToLong(rating -> count("rating", rating.name()))
                .sum();
    }

    /** The search for those that are judged. */
    String judgedHref() {
        SearchAddress judged = within;
        for (Rating rating : Rating.values()) {
            judged = judged.with("rating", rating.name());
        }
        return judged.href();
    }

    long outdated() {
        return count("freshness", Freshness.OUTDATED.name());
    }

    /** What the sources say. */
    Bar sources() {
        List<Bar.Count> counts = new ArrayList<>();
        for (Agreement agreement : Agreement.values()) {
            counts.add(Bar.Count.of(
                    Marks.of(agreement),
                    switch (agreement) {
                        case AGREE -> "agree";
                        case CONFLICT -> "conflict";
                        case SINGLE_SOURCE -> "in one source";
                    },
                    count("agreement", agreement.name()),
                    within.with("agreement", agreement.name()).href()));
        }
        return new Bar("What the sources say", counts);
    }

    /** What the editors say, claims without a verdict last, so that both bars have one scale. */
    Bar editors() {
        List<Bar.Count> counts = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            counts.add(Bar.Count.of(
                    Seal.named(rating.name()),
                    count("rating", rating.name()),
                    within.with("rating", rating.name()).href()));
        }
        counts.add(new Bar.Count(
                Seal.NONE.key(),
                null,
                "no verdict yet",
                count("rating", SearchParameters.UNRATED),
                within.with("rating", SearchParameters.UNRATED).href()));
        return new Bar("What the editors say", counts);
    }

    /** The values of a group, those with most claims first. */
    List<ClaimResults.FacetValue> values(String group) {
        return all.facets().stream()
                .filter(facet -> facet.name().equals(group))
                .findFirst()
                .map(ClaimResults.Facet::values)
                .orElse(List.of());
    }
}
