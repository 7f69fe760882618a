package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.assay.search.ClaimOrder;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of a search. */
@Service
@Transactional(readOnly = true)
class SearchPages {

    private static final int MOST_WAYS_OUT = 6;

    private final ClaimSearch search;
    private final ClaimCards cards;

    SearchPages(ClaimSearch search, ClaimCards cards) {
        this.search = search;
        this.cards = cards;
    }

    /** One page of what is found; one past the end is the last. */
    public SearchPage page(SearchParameters asked) {
        SearchAddress address = asked.address();
        int page = asked.page();
        ClaimResults found = search.search(asked.query(address, page));
        if (found.hits().isEmpty() && found.total() > 0) {
            page = (int) ((found.total() - 1) / asked.size());
            found = search.search(asked.query(address, page));
        }
        return new SearchPage(
                address.q(),
                found.corrected().orElse(null),
                found.total(),
                SearchFacets.chips(address, found),
                address.withoutFilters().href(),
                SearchFacets.groups(found),
                sorts(asked),
                cards.of(found.hits()),
                Pager.of(page, asked.size(), found.total(), address::href),
                found.total() > 0 ? List.of() : loosened(asked, found));
    }

    /** What would be found without each of the filters, else without all of them; most first. */
    private List<SearchPage.Loosened> loosened(SearchParameters asked, ClaimResults nothing) {
        SearchAddress address = asked.address();
        List<SearchPage.Loosened> ways = new ArrayList<>();
        address.chosen().forEach((group, values) -> {
            for (String value : values) {
                if (ways.size() < MOST_WAYS_OUT) {
                    addIfFound(ways, asked, address.without(group, value), SearchFacets.label(nothing, group, value));
                }
            }
        });
        if (!address.chosen().isEmpty() && ways.isEmpty()) {
            addIfFound(ways, asked, address.withoutFilters(), "any filter");
        }
        ways.sort(Comparator.comparing(SearchPage.Loosened::claims).reversed());
        return ways;
    }

    private void addIfFound(
            List<SearchPage.Loosened> ways, SearchParameters asked, SearchAddress wider, String without) {
        long total = search.search(asked.query(wider, 0)).total();
        if (total > 0) {
            ways.add(new SearchPage.Loosened(total, without, wider.href()));
        }
    }

    /** The orders on offer; without words there is no best match, and the claims of most sources come first. */
    private static List<SearchPage.Choice> sorts(SearchParameters asked) {
        boolean hasWords = !asked.address().q().isEmpty();
        ClaimOrder shown = asked.order() == ClaimOrder.RELEVANCE && !hasWords ? ClaimOrder.SOURCES : asked.order();
        List<SearchPage.Choice> choices = new ArrayList<>();
        for (ClaimOrder order : ClaimOrder.values()) {
            if (hasWords || order != ClaimOrder.RELEVANCE) {
                choices.add(new SearchPage.Choice(order.name().toLowerCase(Locale.ROOT), words(order), order == shown));
            }
        }
        return choices;
    }

    private static String words(ClaimOrder order) {
        return switch (order) {
            case RELEVANCE -> "Best match";
            case DISPUTED -> "Most disputed";
            case SOURCES -> "Most sources";
            case NEWEST -> "Newest";
            case REVIEWED -> "Latest verdict";
        };
    }
}
