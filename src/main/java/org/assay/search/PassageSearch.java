package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.assay.text.Span;
import org.springframework.stereotype.Service;

/** Finds passages of articles, those without a claim included, by their words. */
@Service
public class PassageSearch {

    private static final Map<String, Float> FIELDS = Map.of(Fields.PASSAGE_QUOTE, 2f, Fields.PASSAGE_HEADINGS, 0.5f);
    private static final Map<String, Float> QUOTE = Map.of(Fields.PASSAGE_QUOTE, 1f);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.LONG));

    private final LuceneIndex index;
    private final Analysis analysis;
    private final WordQueries queries;
    private final Spelling spelling;

    PassageSearch(LuceneIndex index, Analysis analysis, WordQueries queries) {
        this.index = index;
        this.analysis = analysis;
        this.queries = queries;
        this.spelling = new Spelling(analysis);
    }

    /**
     * The best passages for words, "phrases" and -exclusions; nothing for an empty query.
     *
     * @param page counts from 0
     * @param size 1 to 100
     */
    public PassageResults search(String q, int page, int size) {
        if (page < 0 || size < 1 || size > 100) {
            throw new IllegalArgumentException(
                    "page is %d and size %d; expected 0 or more and 1 to 100".formatted(page, size));
        }
        return index.search(searcher -> search(searcher, QueryText.of(q), page, size));
    }

    private PassageResults search(IndexSearcher searcher, QueryText typed, int page, int size) throws IOException {
        Asked asked = Asked.of(typed.withWords(spelling.corrected(typed.words(), searcher.getIndexReader())), analysis);
        long needed = (page + 1L) * size;
        if (asked.isEmpty() || needed > Integer.MAX_VALUE) {
            return new PassageResults(0, List.of());
        }
        TopDocs found = searcher.search(
                query(asked.text(), asked.words()),
                new TopFieldCollectorManager(
                        BEST,
                        (int) Math.min(
                                needed, Math.max(1, searcher.getIndexReader().maxDoc())),
                        null,
                        Integer.MAX_VALUE));
        Highlighter highlighter = new Highlighter(analysis, asked.shown());
        List<Hit> hits = new ArrayList<>();
        for (int i = page * size; i < found.scoreDocs.length; i++) {
            hits.add(hit(searcher, found.scoreDocs[i], highlighter));
        }
        return new PassageResults(found.totalHits.value(), hits);
    }

    private Query query(QueryText text, List<QueryWord> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Fields.KIND, UnitKind.PASSAGES.name())), Occur.FILTER);
        if (!words.isEmpty()) {
            all.add(queries.mostOf(words, FIELDS), text.phrases().isEmpty() ? Occur.FILTER : Occur.SHOULD);
            all.add(queries.scored(words, FIELDS), Occur.SHOULD);
        }
        text.phrases().forEach(phrase -> all.add(queries.exactly(phrase, QUOTE), Occur.MUST));
        text.excluded().forEach(phrase -> all.add(queries.exactly(phrase, QUOTE), Occur.MUST_NOT));
        return all.build();
    }

    private static Hit hit(IndexSearcher searcher, ScoreDoc found, Highlighter highlighter) throws IOException {
        Document stored = Documents.read(searcher, found.doc, Fields.ID, Fields.PASSAGE_SOURCE, Fields.PASSAGE_QUOTE);
        String quote = stored.get(Fields.PASSAGE_QUOTE);
        return new Hit(
                stored.getField(Fields.ID).numericValue().longValue(),
                stored.getField(Fields.PASSAGE_SOURCE).numericValue().longValue(),
                quote,
                highlighter.in(quote));
    }

    /** One page of passages, and how many there are in all. */
    public record PassageResults(long total, List<Hit> hits) {}

    /**
     * A passage found.
     *
     * @param highlights where the words of the query stand in the quote
     */
    public record Hit(long passageId, long sourceId, String quote, List<Span> highlights) {}
}
