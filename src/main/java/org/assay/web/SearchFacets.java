package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.search.ClaimResults;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;

/** Puts the filters of a search into the words, marks and order in which readers meet them. */
final class SearchFacets {

    private static final int MOST_VALUES = 12;

    private static final Map<String, String> TITLES = Map.of(
            "topic", "Topic",
            "subject", "Subject",
            "agreement", "Sources say",
            "freshness", "Time",
            "rating", "Editors say",
            "source", "Source");

    private SearchFacets() {}

    /** The groups that narrow something down, each value with how many claims it would leave. */
    static List<SearchPage.FacetGroup> groups(ClaimResults results) {
        Map<String, ClaimResults.Facet> counted = new HashMap<>();
        results.facets().forEach(facet -> counted.put(facet.name(), facet));
        List<SearchPage.FacetGroup> groups = new ArrayList<>();
        for (String name : SearchParameters.groupNames()) {
            ClaimResults.Facet facet = counted.get(name);
            List<SearchPage.FacetValue> values = facet == null ? List.of() : values(facet);
            if (offers(values, results.total())) {
                groups.add(new SearchPage.FacetGroup(name, TITLES.getOrDefault(name, name), values));
            }
        }
        return groups;
    }

    /** The filters in force, as chips that take them away. */
    static List<SearchPage.Chip> chips(SearchAddress address, ClaimResults results) {
        List<SearchPage.Chip> chips = new ArrayList<>();
        address.chosen()
                .forEach((group, values) -> values.forEach(value -> chips.add(new SearchPage.Chip(
                        TITLES.getOrDefault(group, group),
                        label(results, group, value),
                        address.without(group, value).href()))));
        return chips;
    }

    /** What readers call a value that is chosen. */
    static String label(ClaimResults results, String group, String value) {
        return results.facets().stream()
                .filter(facet -> facet.name().equals(group))
                .flatMap(facet -> facet.values().stream())
                .filter(one -> one.value().equalsIgnoreCase(value))
                .map(one -> label(group, one))
                .findFirst()
                .orElse(value);
    }

    private static boolean offers(List<SearchPage.FacetValue> values, long total) {
        return values.stream().anyMatch(SearchPage.FacetValue::selected)
                || values.size() > 1
                || (values.size() == 1 && values.getFirst().count() < total);
    }

    private static List<SearchPage.FacetValue> values(ClaimResults.Facet facet) {
        List<ClaimResults.FacetValue> given = new ArrayList<>(facet.values());
        Comparator<ClaimResults.FacetValue> order = order(facet.name());
        if (order != null) {
            given.sort(order);
        }
        List<SearchPage.FacetValue> values = new ArrayList<>();
        for (ClaimResults.FacetValue value : given) {
            if (value.selected() || (value.count() > 0 && values.size() < MOST_VALUES)) {
                values.add(new SearchPage.FacetValue(
                        value.value(),
                        label(facet.name(), value),
                        symbol(facet.name(), value.value()),
                        value.count(),
                        value.selected()));
            }
        }
        return values;
    }

    /** Ratings and the like keep the order in which they are always shown; others stay with most claims first. */
    private static @Nullable Comparator<ClaimResults.FacetValue> order(String group) {
        return switch (group) {
            case "agreement" -> Comparator.comparing(value -> Agreement.valueOf(value.value()));
            case "freshness" -> Comparator.comparing(value -> Freshness.valueOf(value.value()));
            case "rating" -> Comparator.comparing(value -> rank(value.value()));
            default -> null;
        };
    }

    private static int rank(String rating) {
        return rating.equals(SearchParameters.UNRATED)
                ? Rating.values().length
                : Rating.valueOf(rating).ordinal();
    }

    private static String label(String group, ClaimResults.FacetValue value) {
        return switch (group) {
            case "agreement" -> mark(value.value()).word();
            case "rating" -> seal(value.value()).word();
            default -> value.label();
        };
    }

    private static @Nullable String symbol(String group, String value) {
        return switch (group) {
            case "agreement" -> mark(value).key();
            case "rating" -> "seal-" + seal(value).key();
            case "freshness" -> value.equals(Freshness.OUTDATED.name()) ? LineMark.OUTDATED.key() : null;
            default -> null;
        };
    }

    private static LineMark mark(String agreement) {
        return Marks.of(Agreement.valueOf(agreement));
    }

    private static Seal seal(String rating) {
        return Seal.named(rating.equals(SearchParameters.UNRATED) ? null : rating);
    }
}
