package org.assay.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.search.ClaimFilters;
import org.assay.search.ClaimOrder;
import org.assay.search.ClaimQuery;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.verdict.Rating;
import org.springframework.util.MultiValueMap;

/**
 * What a reader asks for in the address of a search. What cannot be understood is left out: an address typed or passed
 * on by hand must still find something.
 *
 * @param address the address without what was left out
 * @param page counts from 0
 */
record SearchParameters(SearchAddress address, ClaimOrder order, int page) {

    /** The rating by which claims without a verdict are asked for. */
    static final String UNRATED = "none";

    private static final int LONGEST_QUERY = 500;
    private static final int MOST_VALUES = 50;
    private static final int LAST_PAGE = 100_000;

    /** The groups of filters in the order of display, and which values each takes. */
    private static final Map<String, Predicate<String>> GROUPS = groups();

    private static Map<String, Predicate<String>> groups() {
        Map<String, Predicate<String>> groups = new LinkedHashMap<>();
        groups.put("topic", value -> true);
        groups.put("subject", value -> true);
        groups.put("agreement", oneOf(Agreement.class));
        groups.put("freshness", oneOf(Freshness.class));
        groups.put("rating", oneOf(Rating.class).or(UNRATED::equals));
        groups.put("source", value -> value.matches("\\d{1,18}"));
        return groups;
    }

    private static <E extends Enum<E>> Predicate<String> oneOf(Class<E> type) {
        Set<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        return names::contains;
    }

    /** The names of the groups in the order of display. */
    static List<String> groupNames() {
        return List.copyOf(GROUPS.keySet());
    }

    static SearchParameters of(MultiValueMap<String, String> given) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        GROUPS.forEach((group, admitted) -> {
            Set<String> values = given.getOrDefault(group, List.of()).stream()
                    .filter(value -> value != null && !value.isBlank() && admitted.test(value))
                    .limit(MOST_VALUES)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            chosen.put(group, values);
        });
        String q = first(given, "q").strip();
        ClaimOrder order = order(first(given, "sort"));
        int size = number(first(given, "size"), 0, 100);
        return new SearchParameters(
                new SearchAddress(
                        q.substring(0, Math.min(q.length(), LONGEST_QUERY)),
                        chosen,
                        order == ClaimOrder.RELEVANCE ? "" : order.name().toLowerCase(Locale.ROOT),
                        size == ClaimQuery.USUAL_SIZE ? 0 : size),
                order,
                number(first(given, "page"), 0, LAST_PAGE));
    }

    /** The first page of a search in the usual order. */
    static SearchParameters of(SearchAddress address) {
        return new SearchParameters(address, ClaimOrder.RELEVANCE, 0);
    }

    /** The query for an address, at this page and in this order. */
    ClaimQuery query(SearchAddress at, int number) {
        return new ClaimQuery(at.q(), filters(at.chosen()), order, number, size());
    }

    /** Claims on a page. */
    int size() {
        return address.size() == 0 ? ClaimQuery.USUAL_SIZE : address.size();
    }

    private static ClaimFilters filters(Map<String, Set<String>> chosen) {
        Set<String> ratings = chosen.getOrDefault("rating", Set.of());
        return new ClaimFilters(
                chosen.getOrDefault("topic", Set.of()),
                chosen.getOrDefault("source", Set.of()).stream()
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                chosen.getOrDefault("subject", Set.of()),
                all(chosen.getOrDefault("agreement", Set.of()), Agreement.class),
                all(chosen.getOrDefault("freshness", Set.of()), Freshness.class),
                all(ratings.stream().filter(value -> !value.equals(UNRATED)).collect(Collectors.toSet()), Rating.class),
                ratings.contains(UNRATED),
                Set.of(),
                Set.of(),
                null,
                null);
    }

    private static <E extends Enum<E>> Set<E> all(Set<String> names, Class<E> type) {
        return names.stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }

    private static String first(MultiValueMap<String, String> given, String name) {
        String value = given.getFirst(name);
        return value == null ? "" : value;
    }

    private static ClaimOrder order(String name) {
        return Arrays.stream(ClaimOrder.values())
                .filter(order -> order.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ClaimOrder.RELEVANCE);
    }

    /** The number written there, within the limits; 0 where there is none. */
    private static int number(String value, int least, int most) {
        return value.matches("\\d{1,9}") ? Math.clamp(Long.parseLong(value), least, most) : 0;
    }
}
