package org.assay.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The address of a search, with everything that can be changed about it; each change makes a new one, back at its first
 * page.
 *
 * @param q the words, may be empty
 * @param chosen the filters in force: values by the name of their group, groups without a value left out
 * @param sort the name of the order, empty for the usual one
 * @param size claims on a page, 0 for as many as usual
 */
record SearchAddress(String q, Map<String, Set<String>> chosen, String sort, int size) {

    /** The search for all claims. */
    static final SearchAddress ALL = new SearchAddress("", Map.of(), "", 0);

    SearchAddress {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        chosen.forEach((group, values) -> {
            if (!values.isEmpty()) {
                copy.put(group, new LinkedHashSet<>(values));
            }
        });
        chosen = copy;
    }

    SearchAddress with(String group, String value) {
        SearchAddress more = new SearchAddress(q, chosen, sort, size);
        more.chosen.computeIfAbsent(group, any -> new LinkedHashSet<>()).add(value);
        return more;
    }

    SearchAddress without(String group, String value) {
        Map<String, Set<String>> rest = new LinkedHashMap<>();
        chosen.forEach((name, values) -> {
            Set<String> kept = new LinkedHashSet<>(values);
            if (name.equals(group)) {
                kept.remove(value);
            }
            rest.put(name, kept);
        });
        return new SearchAddress(q, rest, sort, size);
    }

    SearchAddress withoutFilters() {
        return new SearchAddress(q, Map.of(), sort, size);
    }

    SearchAddress withQuery(String words) {
        return new SearchAddress(words, chosen, sort, size);
    }

    SearchAddress sorted(String order) {
        return new SearchAddress(q, chosen, order, size);
    }

    /** The address of the first page. */
    String href() {
        return href(0);
    }

    /** The address of a page, counted from 0. */
    String href(int page) {
        StringBuilder href = new StringBuilder("/search");
        if (!q.isEmpty()) {
            append(href, "q", q);
        }
        chosen.forEach((group, values) -> values.forEach(value -> append(href, group, value)));
        if (!sort.isEmpty()) {
            append(href, "sort", sort);
        }
        if (size > 0) {
            append(href, "size", Integer.toString(size));
        }
        if (page > 0) {
            append(href, "page", Integer.toString(page));
        }
        return href.toString();
    }

    private static void append(StringBuilder href, String name, String value) {
        href.append(href.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
