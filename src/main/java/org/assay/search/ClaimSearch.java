package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.assay.search.ClaimResults.Hit;
import org.assay.text.Embedder;
import org.springframework.stereotype.Service;

/** Finds claims by words and by meaning, narrows them down and counts what could be narrowed down further. */
@Service
public class ClaimSearch {

    private static final double SIMILAR = 0.5;

    private final LuceneIndex index;
    private final Analysis analysis;
    private final WordQueries queries;
    private final FacetCounts facets;
    private final Embedder embedder;

    ClaimSearch(LuceneIndex index, Analysis analysis, WordQueries queries, FacetCounts facets, Embedder embedder) {
        this.index = index;
        this.analysis = analysis;
        this.queries = queries;
        this.facets = facets;
        this.embedder = embedder;
    }

    /**
     * One page of what the query finds; past the end it has no hits.
     *
     * @throws java.io.UncheckedIOException when the index cannot be read
     */
    public ClaimResults search(ClaimQuery query) {
        return index.search(searcher -> search((ClaimFacets.Searcher) searcher, query));
    }

    /**
     * The claims nearest in meaning to one of them, nearest first; none for a claim that the index does not have.
     *
     * @param most how many at the most, 1 or more
     */
    public List<Similar> similar(long claimId, int most) {
        return index.search(searcher -> {
            var document = Documents.ofClaim(searcher, claimId);
            VectorSearch vectors = new VectorSearch(searcher, Fields.CLAIM_VECTOR);
            float[] vector = document.isEmpty() ? null : vectors.vectorOf(document.getAsInt());
            return vector == null
                    ? List.<Similar>of()
                    : vectors.nearest(vector, most + 1).stream()
                            .filter(near -> near.id() != claimId && near.likeness() >= SIMILAR)
                            .limit(most)
                            .map(near -> new Similar(near.id(), near.likeness()))
                            .toList();
        });
    }

    /**
     * The claims nearest in meaning to a sentence, nearest first, however far off.
     *
     * @param most how many at the most, 1 or more
     */
    public List<Similar> nearest(String sentence, int most) {
        float[] vector = embedder.embed(sentence);
        return index.search(searcher -> new VectorSearch(searcher, Fields.CLAIM_VECTOR)
                .nearest(vector, most).stream()
                        .map(near -> new Similar(near.id(), near.likeness()))
                        .toList());
    }

    /** A claim and the cosine of its embedding with the one asked for, -1 to 1. */
    public record Similar(long claimId, double likeness) {}

    private ClaimResults search(ClaimFacets.Searcher searcher, ClaimQuery query) throws IOException {
        ClaimRanking ranking = new ClaimRanking(
                searcher, QueryText.of(query.q()), query.filters(), analysis, queries, embedder::embed);
        DrillDownQuery within = new DrillDownQuery(ClaimFacets.CONFIG, ranking.found());
        for (String facet : ClaimFacets.ALL) {
            query.filters().chosen(facet).sorted().forEach(value -> within.add(facet, value));
        }
        FacetCounts.Counted counted = facets.count(searcher, within, query.filters());
        Map<Long, Integer> documents = new HashMap<>();
        int first = query.page() * query.size();
        List<Fusion.Scored> ranked = first >= counted.total()
                ? List.of()
                : query.order() == ClaimOrder.RELEVANCE && !ranking.ranksNothing()
                        ? ranking.ranked(within, first + query.size(), documents)
                        : ordered(searcher, within, query, documents);
        Highlighter highlighter = new Highlighter(analysis, ranking.words());
        List<Hit> hits = new ArrayList<>();
        for (Fusion.Scored claim :
                ranked.stream().skip(first).limit(query.size()).toList()) {
            hits.add(hit(searcher, claim, documents.getOrDefault(claim.id(), 0), highlighter));
        }
        return new ClaimResults(counted.total(), hits, counted.facets());
    }

    private static Hit hit(IndexSearcher searcher, Fusion.Scored claim, int document, Highlighter highlighter)
            throws IOException {
        Document stored =
                Documents.read(searcher, document, Fields.CLAIM_TEXT, Fields.CLAIM_QUOTES, Fields.CLAIM_STATEMENT);
        String text = stored.get(Fields.CLAIM_TEXT);
        return new Hit(claim.id(), claim.score(), text, highlighter.in(text), highlighter.bestQuote(stored));
    }

    private static List<Fusion.Scored> ordered(
            IndexSearcher searcher, DrillDownQuery within, ClaimQuery query, Map<Long, Integer> documents)
            throws IOException {
        int needed = Math.min(
                (query.page() + 1) * query.size(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        List<Fusion.Scored> ordered = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(within, needed, sort(query.order())).scoreDocs) {
            long id = Documents.id(searcher, hit.doc);
            documents.put(id, hit.doc);
            ordered.add(new Fusion.Scored(id, 0));
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
