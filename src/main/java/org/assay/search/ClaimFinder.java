package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.assay.search.ClaimResults.Hit;
import org.assay.text.Embedder;

/** Answers queries for claims on one state of the index. */
final class ClaimFinder {

    private final Analysis analysis;
    private final WordQueries queries;
    private final Spelling spelling;
    private final FacetCounts facets;
    private final Embedder embedder;

    ClaimFinder(Analysis analysis, FacetCounts facets, Embedder embedder) {
        this.analysis = analysis;
        this.queries = new WordQueries(analysis);
        this.spelling = new Spelling(analysis);
        this.facets = facets;
        this.embedder = embedder;
    }

    /** One page of what a query finds, by words, by meaning or both. */
    ClaimResults find(ClaimFacets.Searcher searcher, ClaimQuery query, Matching by) throws IOException {
        QueryText typed = QueryText.of(query.q());
        QueryText text = typed.withWords(spelling.corrected(typed.words(), searcher.getIndexReader()));
        Asked asked = Asked.of(text, analysis);
        Query restriction = new Restriction(queries).of(text, query.filters());
        ClaimRanking ranking = new ClaimRanking(
                searcher,
                asked,
                new ByWords(searcher, asked, queries),
                asked.isEmpty() || by == Matching.WORDS
                        ? ByMeaning.none(searcher)
                        : ByMeaning.of(
                                searcher,
                                embedder.embed(text.wanted()),
                                restriction,
                                query.filters().chooseNothing() ? restriction : within(restriction, query.filters())),
                by);
        DrillDownQuery within = within(
                new BooleanQuery.Builder()
                        .add(ranking.found(), Occur.FILTER)
                        .add(restriction, Occur.FILTER)
                        .build(),
                query.filters());
        FacetCounts.Counted counted = facets.count(searcher, within, query.filters());
        int first = query.page() * query.size();
        List<Scored> ranked = first >= counted.total()
                ? List.of()
                : query.order() == ClaimOrder.RELEVANCE && !asked.isEmpty()
                        ? ranking.ranked(within, first + query.size())
                        : ordered(searcher, within, query);
        Highlighter highlighter = new Highlighter(analysis, asked.shown());
        List<Hit> hits = new ArrayList<>();
        for (Scored claim : ranked.stream().skip(first).limit(query.size()).toList()) {
            hits.add(hit(searcher, claim, highlighter));
        }
        return new ClaimResults(
                counted.total(),
                hits,
                counted.facets(),
                text.words().equals(typed.words()) ? Optional.empty() : Optional.of(text.words()));
    }

    private static DrillDownQuery within(Query base, ClaimFilters filters) {
        DrillDownQuery within = new DrillDownQuery(ClaimFacets.CONFIG, base);
        for (String facet : ClaimFacets.ALL) {
            filters.chosen(facet).sorted().forEach(value -> within.add(facet, value));
        }
        return within;
    }

    private static Hit hit(IndexSearcher searcher, Scored claim, Highlighter highlighter) throws IOException {
        Document stored = Documents.read(
                searcher, claim.document(), Fields.CLAIM_TEXT, Fields.CLAIM_QUOTES, Fields.CLAIM_STATEMENT);
        String text = stored.get(Fields.CLAIM_TEXT);
        return new Hit(claim.id(), claim.score(), text, highlighter.in(text), highlighter.bestQuote(stored));
    }

    private static List<Scored> ordered(IndexSearcher searcher, Query within, ClaimQuery query) throws IOException {
        int needed = Math.min(
                (query.page() + 1) * query.size(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        List<Scored> ordered = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(within, needed, sort(query.order())).scoreDocs) {
            ordered.add(new Scored(Documents.id(searcher, hit.doc), hit.doc, 0));
        }
        return ordered;
    }

    private static Sort sort(ClaimOrder order) {
        String field =
                switch (order) {
                    case DISPUTED -> Fields.CLAIM_DISPUTED;
                    case NEWEST -> Fields.CLAIM_NEWEST;
                    case REVIEWED -> Fields.CLAIM_REVIEWED;
                    case SOURCES, RELEVANCE -> Fields.CLAIM_SOURCE_COUNT;
                };
        return new Sort(new SortField(field, SortField.Type.LONG, true), new SortField(Fields.ID, SortField.Type.LONG));
    }
}
