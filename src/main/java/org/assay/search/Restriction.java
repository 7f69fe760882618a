package org.assay.search;

import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a query demands of every claim, however it is found: its phrases, its exclusions and its dates. */
final class Restriction {

    private Restriction() {}

    static Query of(QueryText text, ClaimFilters filters, WordQueries queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Fields.KIND, UnitKind.CLAIM.name())), Occur.FILTER);
        text.phrases().forEach(phrase -> all.add(queries.exactly(phrase, ByWords.QUOTABLE), Occur.FILTER));
        text.excluded().forEach(phrase -> all.add(queries.exactly(phrase, ByWords.FIELDS), Occur.MUST_NOT));
        if (filters.from() != null || filters.to() != null) {
            all.add(dates(filters), Occur.FILTER);
        }
        return all.build();
    }

    private static Query dates(ClaimFilters filters) {
        long first = filters.from() == null ? Long.MIN_VALUE : filters.from().toEpochDay();
        long last = filters.to() == null ? Long.MAX_VALUE : filters.to().toEpochDay();
        return first > last
                ? new MatchNoDocsQuery("no day")
                : LongRange.newIntersectsQuery(Fields.CLAIM_DATES, new long[] {first}, new long[] {last});
    }
}
