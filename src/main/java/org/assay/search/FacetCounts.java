package org.assay.search;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.assay.search.ClaimResults.Facet;
import org.assay.search.ClaimResults.FacetValue;

/** Counts the claims of each facet value, the choices in its own group set aside ("drill sideways"). */
final class FacetCounts {

    private static final int MOST_VALUES = 50;
    private static final Comparator<FacetValue> MOST_FIRST = comparing(FacetValue::count)
            .reversed()
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::value);

    private final FacetLabels labels;

    FacetCounts(FacetLabels labels) {
        this.labels = labels;
    }

    Counted count(ClaimFacets.Searcher searcher, DrillDownQuery within, ClaimFilters filters) throws IOException {
        SortedSetDocValuesReaderState state = searcher.facets();
        if (state == null) {
            return new Counted(0, List.of());
        }
        var result = new DrillSideways(searcher, ClaimFacets.CONFIG, state)
                .search(within, new TotalHitCountCollectorManager(searcher.getSlices()));
        List<Facet> facets = new ArrayList<>();
        for (String name : ClaimFacets.ALL) {
            Set<String> chosen = filters.chosen(name).collect(Collectors.toCollection(TreeSet::new));
            Map<String, Long> counts = counts(result.facets, name, chosen);
            Map<String, String> names = labels(searcher, name, counts.keySet());
            facets.add(new Facet(
                    name,
                    counts.entrySet().stream()
                            .map(value -> new FacetValue(
                                    value.getKey(),
                                    names.getOrDefault(value.getKey(), value.getKey()),
                                    value.getValue(),
                                    chosen.contains(value.getKey())))
                            .sorted(MOST_FIRST)
                            .toList()));
        }
        return new Counted(result.collectorResult, facets);
    }

    private static Map<String, Long> counts(Facets facets, String name, Set<String> chosen) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        FacetResult top = facets.getTopChildren(MOST_VALUES, name);
        if (top != null) {
            for (LabelAndValue value : top.labelValues) {
                counts.put(value.label, value.value.longValue());
            }
        }
        for (String value : chosen) {
            if (!counts.containsKey(value)) {
                counts.put(
                        value, Math.max(0, facets.getSpecificValue(name, value).longValue()));
            }
        }
        return counts;
    }

    private Map<String, String> labels(ClaimFacets.Searcher searcher, String name, Set<String> values)
            throws IOException {
        return name.equals(ClaimFacets.SUBJECT) ? subjects(searcher, values) : labels.of(name, values);
    }

    /** Subjects are shown as the first claim writes them. */
    private static Map<String, String> subjects(ClaimFacets.Searcher searcher, Set<String> values) throws IOException {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String value : values) {
            DrillDownQuery ofSubject = new DrillDownQuery(ClaimFacets.CONFIG);
            ofSubject.add(ClaimFacets.SUBJECT, value);
            for (ScoreDoc claim : searcher.search(ofSubject, 1).scoreDocs) {
                labels.put(
                        value,
                        Documents.read(searcher, claim.doc, Fields.CLAIM_SUBJECT)
                                .get(Fields.CLAIM_SUBJECT));
            }
        }
        return labels;
    }

    /** How many claims there are within all choices, and the counts of each group. */
    record Counted(long total, List<Facet> facets) {}
}
