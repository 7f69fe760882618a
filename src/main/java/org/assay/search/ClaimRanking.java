package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.assay.text.ClaimKind;

/**
 * One reader's query on one state of the index: which claims it finds, by words (BM25) or by meaning (vectors), and in
 * which order.
 */
final class ClaimRanking {

    /** A vector farther off than this is no hit: strings of letters without sense come near 0.3, and seldom nearer. */
    private static final double LEAST_LIKENESS = 0.35;
    /** Where one claim is this near, the query is about something that is here, and others may be farther off. */
    private static final double SURE = 0.45;

    private static final double LEAST_BESIDE_SURE = 0.28;
    /** How many claims are found by meaning at the most. */
    private static final int NEAREST = 200;

    private static final int RANKED = 1000;
    private static final double ANSWERS = 0.5;
    /** How much it counts, beside words and meaning, that several sources say so: enough to settle near ties. */
    private static final double SHARED = 0.08;

    private static final Sort MOST_SHARED = new Sort(
            new SortField(Fields.CLAIM_SOURCE_COUNT, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.LONG));

    private static final Map<String, Float> FIELDS = new LinkedHashMap<>(Map.of(
            Fields.CLAIM_TEXT, 3f,
            Fields.CLAIM_WORDINGS, 2f,
            Fields.CLAIM_QUOTES, 1.5f,
            Fields.CLAIM_SUBJECT, 1.5f,
            Fields.CLAIM_TOPIC, 1f,
            Fields.CLAIM_SOURCES, 0.5f));
    private static final Map<String, Float> QUOTABLE = Map.of(
            Fields.CLAIM_TEXT, 3f,
            Fields.CLAIM_WORDINGS, 2f,
            Fields.CLAIM_QUOTES, 1.5f);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final QueryText text;
    /** Finds those that hold most of the words. */
    private final Query byWords;
    /** Orders what was found, by words that only some hold, too. */
    private final Query scored;

    private final List<QueryWord> shown;
    private final Map<Long, Double> byMeaning;
    private final Query restriction;

    ClaimRanking(
            IndexSearcher searcher,
            QueryText text,
            ClaimFilters filters,
            Analysis analysis,
            WordQueries queries,
            Vectorizing vectorizing)
            throws IOException {
        this.searcher = searcher;
        this.text = text;
        List<QueryWord> all = analysis.queryWords(text.words());
        List<QueryWord> naming = all.stream().filter(word -> !word.connects()).toList();
        List<QueryWord> words =
                Spelling.repair(naming.isEmpty() ? all : naming, searcher.getIndexReader(), QUOTABLE.keySet());
        this.shown = new ArrayList<>(words);
        text.phrases().forEach(phrase -> shown.addAll(analysis.queryWords(phrase)));
        this.byWords = all(text, words, queries, queries.mostOf(words, FIELDS));
        this.scored = all(text, words, queries, queries.scored(words, FIELDS));
        this.restriction = restriction(text, filters, queries);
        this.byMeaning = shown.isEmpty() ? Map.of() : near(vectorizing.vector(text.wanted()));
    }

    /** The words to be highlighted. */
    List<QueryWord> words() {
        return shown;
    }

    /** Whether nothing was asked that could rank anything. */
    boolean ranksNothing() {
        return shown.isEmpty();
    }

    /** Everything it finds, narrowed down by the dates but not yet by the facets. */
    Query found() {
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(byWords, Occur.SHOULD);
        if (!byMeaning.isEmpty()) {
            either.add(units(byMeaning.keySet()), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(either.build(), Occur.FILTER)
                .add(restriction, Occur.FILTER)
                .build();
    }

    /** The best claims within the facets, as far as a page needs them; documents by id are noted on the way. */
    List<Fusion.Scored> ranked(DrillDownQuery within, int needed, Map<Long, Integer> documents) throws IOException {
        List<Long> words = byWords(within, Math.max(RANKED, needed), documents);
        List<Long> meanings = byMeaning.isEmpty() ? List.of() : admittedMeanings(within, documents);
        List<Long> top = words.subList(0, Math.min(RANKED, words.size()));
        Fusion fusion = new Fusion().add(top, 1).add(meanings, 1);
        Optional<ClaimKind> answer = FunctionWords.answeredBy(text.words());
        if (answer.isPresent()) {
            Set<Long> answering = answering(answer.get(), within);
            fusion.add(top.stream().filter(answering::contains).toList(), ANSWERS);
            fusion.add(meanings.stream().filter(answering::contains).toList(), ANSWERS);
        }
        Set<Long> found = new HashSet<>(top);
        found.addAll(meanings);
        fusion.add(shared(within).stream().filter(found::contains).toList(), SHARED);
        List<Fusion.Scored> ranked = new ArrayList<>(fusion.ranked());
        words.stream().filter(id -> !found.contains(id)).forEach(id -> ranked.add(new Fusion.Scored(id, 0)));
        return ranked;
    }

    /** The best claims by words alone. */
    List<Long> byWords(DrillDownQuery within, int most, Map<Long, Integer> documents) throws IOException {
        Query admitted = new BooleanQuery.Builder()
                .add(scored, Occur.MUST)
                .add(within, Occur.FILTER)
                .build();
        return ids(searcher.search(admitted, most, BEST).scoreDocs, documents);
    }

    private List<Long> admittedMeanings(DrillDownQuery within, Map<Long, Integer> documents) throws IOException {
        Query near = new BooleanQuery.Builder()
                .add(units(byMeaning.keySet()), Occur.FILTER)
                .add(within, Occur.FILTER)
                .build();
        Set<Long> admitted = new HashSet<>(ids(searcher.search(near, NEAREST).scoreDocs, documents));
        return byMeaning.keySet().stream().filter(admitted::contains).toList();
    }

    /** Claims that several sources make, those of most sources first. */
    private List<Long> shared(DrillDownQuery within) throws IOException {
        Query several = new BooleanQuery.Builder()
                .add(
                        NumericDocValuesField.newSlowRangeQuery(Fields.CLAIM_SOURCE_COUNT, 2, Long.MAX_VALUE),
                        Occur.FILTER)
                .add(within, Occur.FILTER)
                .build();
        return ids(searcher.search(several, RANKED, MOST_SHARED).scoreDocs, new HashMap<>());
    }

    private Set<Long> answering(ClaimKind kind, DrillDownQuery within) throws IOException {
        DrillDownQuery ofKind = new DrillDownQuery(ClaimFacets.CONFIG);
        ofKind.add(ClaimFacets.KIND, kind.name());
        Query both = new BooleanQuery.Builder()
                .add(ofKind, Occur.FILTER)
                .add(within, Occur.FILTER)
                .build();
        return new HashSet<>(ids(searcher.search(both, RANKED).scoreDocs, new HashMap<>()));
    }

    private Map<Long, Double> near(float[] vector) throws IOException {
        Map<Long, Double> near = new LinkedHashMap<>();
        List<VectorSearch.Near> nearest = new VectorSearch(searcher, Fields.CLAIM_VECTOR).nearest(vector, NEAREST);
        boolean sure = !nearest.isEmpty() && nearest.getFirst().likeness() >= SURE;
        for (VectorSearch.Near claim : nearest) {
            if (claim.likeness() >= (sure ? LEAST_BESIDE_SURE : LEAST_LIKENESS)) {
                near.put(claim.id(), claim.likeness());
            }
        }
        return near;
    }

    private List<Long> ids(ScoreDoc[] hits, Map<Long, Integer> documents) throws IOException {
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc hit : hits) {
            long id = Documents.id(searcher, hit.doc);
            documents.put(id, hit.doc);
            ids.add(id);
        }
        return ids;
    }

    private static Query all(QueryText text, List<QueryWord> words, WordQueries queries, Query ofWords) {
        if (words.isEmpty() && text.phrases().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            all.add(ofWords, text.phrases().isEmpty() ? Occur.MUST : Occur.SHOULD);
        }
        text.phrases().forEach(phrase -> all.add(queries.exactly(phrase, QUOTABLE), Occur.MUST));
        return all.build();
    }

    private static Query units(Set<Long> claimIds) {
        return new TermInSetQuery(
                Fields.UNIT,
                claimIds.stream()
                        .map(id ->
                                new BytesRef(new Unit(UnitKind.CLAIM, id).term().text()))
                        .toList());
    }

    private static Query restriction(QueryText text, ClaimFilters filters, WordQueries queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Fields.KIND, UnitKind.CLAIM.name())), Occur.FILTER);
        text.phrases().forEach(phrase -> all.add(queries.exactly(phrase, QUOTABLE), Occur.FILTER));
        text.excluded().forEach(phrase -> all.add(queries.exactly(phrase, FIELDS), Occur.MUST_NOT));
        if (filters.from() != null || filters.to() != null) {
            long first =
                    filters.from() == null ? Long.MIN_VALUE : filters.from().toEpochDay();
            long last = filters.to() == null ? Long.MAX_VALUE : filters.to().toEpochDay();
            all.add(
                    first > last
                            ? new MatchNoDocsQuery("no day")
                            : LongRange.newIntersectsQuery(Fields.CLAIM_DATES, new long[] {first}, new long[] {last}),
                    Occur.FILTER);
        }
        return all.build();
    }

    /** Turns a query into its vector. */
    @FunctionalInterface
    interface Vectorizing {
        float[] vector(String text);
    }
}
