package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.search.ClaimFilters;
import org.assay.search.ClaimOrder;
import org.assay.search.ClaimQuery;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Workflow;
import org.assay.text.ClaimKind;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds claims. */
@RestController
@RequestMapping("/api/claims")
@Tag(name = "Claims")
class ClaimListApi {

    private static final String NO_RATING = "none";

    private final ClaimSearch search;
    private final ClaimShorts shorts;

    ClaimListApi(ClaimSearch search, ClaimShorts shorts) {
        this.search = search;
        this.shorts = shorts;
    }

    /** The claims that a query finds, best first, with the groups to narrow them down by. */
    @GetMapping
    @Operation(
            summary = "Search the claims",
            description = "Filters repeat: or within one, and across. An empty q matches all. rating=none finds claims"
                    + " without a verdict. sort is relevance, disputed, sources, newest or reviewed. In q, \"…\" holds"
                    + " words together, -word excludes, and source:, topic:, subject:, agreement:, freshness:, rating:,"
                    + " since: and before: demand a value; what is not understood is taken as words.")
    ClaimList find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable List<String> topic,
            @RequestParam(required = false) @Nullable List<String> source,
            @RequestParam(required = false) @Nullable List<String> subject,
            @RequestParam(required = false) @Nullable List<String> agreement,
            @RequestParam(required = false) @Nullable List<String> freshness,
            @RequestParam(required = false) @Nullable List<String> rating,
            @RequestParam(required = false) @Nullable List<String> workflow,
            @RequestParam(required = false) @Nullable List<String> kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "relevance") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Parameters.requirePage(page, size);
        Set<String> ratings = Parameters.given(rating);
        ClaimFilters filters = new ClaimFilters(
                Parameters.given(topic),
                Parameters.ids("source", source),
                Parameters.given(subject),
                Parameters.allOf("agreement", agreement, Agreement.class),
                Parameters.allOf("freshness", freshness, Freshness.class),
                Parameters.allOf(
                        "rating",
                        ratings.stream()
                                .filter(value -> !value.equals(NO_RATING))
                                .toList(),
                        Rating.class),
                ratings.contains(NO_RATING),
                Parameters.allOf("workflow", workflow, Workflow.class),
                Parameters.allOf("kind", kind, ClaimKind.class),
                Parameters.firstDay("from", from),
                Parameters.lastDay("to", to));
        ClaimResults found = search.search(new ClaimQuery(q, filters, order(sort), page, size));
        return new ClaimList(
                found.total(),
                page,
                size,
                facets(found),
                hits(found),
                found.corrected().orElse(null));
    }

    private List<ClaimHit> hits(ClaimResults found) {
        List<Long> ids = found.hits().stream().map(ClaimResults.Hit::claimId).toList();
        Map<Long, ClaimShort> known = shorts.byId(ids);
        List<ClaimHit> hits = new ArrayList<>();
        for (ClaimResults.Hit hit : found.hits()) {
            ClaimShort claim = known.get(hit.claimId());
            if (claim != null) {
                hits.add(ClaimHit.of(claim, hit));
            }
        }
        return hits;
    }

    private static Map<String, List<ClaimResults.FacetValue>> facets(ClaimResults found) {
        return found.facets().stream()
                .collect(Collectors.toMap(
                        ClaimResults.Facet::name, ClaimResults.Facet::values, (one, other) -> one, LinkedHashMap::new));
    }

    private static ClaimOrder order(String sort) {
        for (ClaimOrder order : ClaimOrder.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(sort)) {
                return order;
            }
        }
        throw Parameters.wrong("sort", sort, "relevance, disputed, sources, newest or reviewed");
    }
}
