package org.assay.search;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Map;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a query demands of every claim, however it is found: its phrases, its exclusions, its dates, and what it says of
 * fields (of one field any will do, across fields all must hold).
 */
final class Restriction {

    private final WordQueries queries;

    Restriction(WordQueries queries) {
        this.queries = queries;
    }

    Query of(QueryText text, ClaimFilters filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Fields.KIND, UnitKind.CLAIM.name())), Occur.FILTER);
        text.phrases().forEach(phrase -> all.add(queries.exactly(phrase, ByWords.QUOTABLE), Occur.FILTER));
        text.excluded().forEach(phrase -> all.add(queries.exactly(phrase, ByWords.FIELDS), Occur.MUST_NOT));
        text.demands().stream()
                .filter(demand -> !demand.isExcluded())
                .collect(groupingBy(QueryText.Demand::field))
                .forEach((field, demands) -> all.add(any(field, demands), Occur.FILTER));
        text.demands().stream()
                .filter(QueryText.Demand::isExcluded)
                .forEach(demand -> all.add(query(demand), Occur.MUST_NOT));
        if (filters.from() != null || filters.to() != null) {
            long first =
                    filters.from() == null ? Long.MIN_VALUE : filters.from().toEpochDay();
            long last = filters.to() == null ? Long.MAX_VALUE : filters.to().toEpochDay();
            all.add(days(first, last), Occur.FILTER);
        }
        return all.build();
    }

    /** Of two dates both must hold, of other values any. */
    private Query any(QueryField field, Collection<QueryText.Demand> demands) {
        boolean isDate = field == QueryField.SINCE || field == QueryField.BEFORE;
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        demands.forEach(demand -> any.add(query(demand), isDate ? Occur.FILTER : Occur.SHOULD));
        return any.build();
    }

    private Query query(QueryText.Demand demand) {
        String value = demand.value();
        return switch (demand.field()) {
            case SOURCE ->
                value.matches("\\d{1,18}")
                        ? facet(ClaimFacets.SOURCE, value)
                        : queries.exactly(value, Map.of(Fields.CLAIM_SOURCES, 1f));
            case TOPIC -> either(facet(ClaimFacets.TOPIC, ClaimFacets.subject(value)), Fields.CLAIM_TOPIC, value);
            case SUBJECT -> queries.exactly(value, Map.of(Fields.CLAIM_SUBJECT, 1f));
            case AGREEMENT -> facets(ClaimFacets.AGREEMENT, demand);
            case FRESHNESS -> facets(ClaimFacets.FRESHNESS, demand);
            case RATING -> facets(ClaimFacets.RATING, demand);
            case SINCE -> days(day(value), Long.MAX_VALUE);
            case BEFORE -> days(Long.MIN_VALUE, day(value) - 1);
        };
    }

    private Query either(Query one, String field, String words) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(queries.exactly(words, Map.of(field, 1f)), Occur.SHOULD)
                .build();
    }

    private static Query facets(String facet, QueryText.Demand demand) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        demand.field().meant(demand.value()).forEach(value -> any.add(facet(facet, value), Occur.SHOULD));
        return any.build();
    }

    private static Query facet(String facet, String value) {
        DrillDownQuery query = new DrillDownQuery(ClaimFacets.CONFIG);
        query.add(facet, value);
        return query;
    }

    private static long day(String value) {
        return QueryField.date(value).orElseThrow().earliest().toEpochDay();
    }

    private static Query days(long first, long last) {
        return first > last
                ? new MatchNoDocsQuery("no day")
                : LongRange.newIntersectsQuery(Fields.CLAIM_DATES, new long[] {first}, new long[] {last});
    }
}
