package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The claims that hold the words of a query, scored by BM25. */
final class ByWords {

    private static final float CLAIM_TEXT_WEIGHT = 3;
    /** As many words of a long query as a claim may be expected to hold; fitted, see {@code docs/benchmarks.md}. */
    private static final int MOST_HELD = 6;

    /** Where words make a claim a hit, and what each place counts. */
    private static final Map<String, Float> SAID = new TreeMap<>(Map.of(
            Fields.CLAIM_TEXT, CLAIM_TEXT_WEIGHT,
            Fields.CLAIM_WORDINGS, 2f,
            Fields.CLAIM_QUOTES, 1.5f,
            Fields.CLAIM_SUBJECT, 1.5f,
            Fields.CLAIM_TOPIC, 1f,
            Fields.CLAIM_SOURCES, 0.5f));
    /** Where they make it a better one: the headings are about more than the claim. */
    static final Map<String, Float> FIELDS = new TreeMap<>(SAID);

    static {
        FIELDS.put(Fields.CLAIM_HEADINGS, 1f);
    }

    /** Where phrases are looked for. */
    static final Map<String, Float> QUOTABLE = Map.of(
            Fields.CLAIM_TEXT, CLAIM_TEXT_WEIGHT,
            Fields.CLAIM_WORDINGS, 2f,
            Fields.CLAIM_QUOTES, 1.5f);

    private final IndexSearcher searcher;
    private final Asked asked;
    private final WordQueries queries;

    ByWords(IndexSearcher searcher, Asked asked, WordQueries queries) {
        this.searcher = searcher;
        this.asked = asked;
        this.queries = queries;
    }

    /** Those that hold the phrases and most of the words. */
    Query matching() {
        return all(queries.mostOf(asked.words(), SAID));
    }

    /** Those that hold the phrases and any of the words. */
    Query holdingAny() {
        return all(queries.scored(asked.words(), FIELDS));
    }

    /** The best of some claims that hold any of the words, each with its share of the score that no claim can exceed. */
    List<Scored> best(Query within, int most) throws IOException {
        Query admitted = new BooleanQuery.Builder()
                .add(holdingAny(), Occur.MUST)
                .add(within, Occur.FILTER)
                .build();
        double highest = highest();
        List<Scored> best = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(admitted, most).scoreDocs) {
            best.add(new Scored(Documents.id(searcher, hit.doc), hit.doc, hit.score / highest));
        }
        best.sort(Scored.BEST_FIRST);
        return best;
    }

    private Query all(Query ofWords) {
        List<String> phrases = asked.text().phrases();
        if (asked.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!asked.words().isEmpty()) {
            all.add(ofWords, phrases.isEmpty() ? Occur.MUST : Occur.SHOULD);
        }
        phrases.forEach(phrase -> all.add(queries.exactly(phrase, QUOTABLE), Occur.MUST));
        return all.build();
    }

    /**
     * The score of a claim whose text is nothing but the words: the sum of their weights, as BM25 saturates at 1. Of more
     * words than a claim holds the weightiest count, and those that none holds do not.
     */
    private double highest() throws IOException {
        IndexReader index = searcher.getIndexReader();
        double claims = index.getDocCount(Fields.CLAIM_TEXT);
        boolean isLong = asked.shown().size() > MOST_HELD;
        List<Double> weights = new ArrayList<>();
        for (QueryWord word : asked.shown()) {
            double holding = 0;
            for (String term : word.whole()) {
                holding = Math.max(holding, index.docFreq(new Term(Fields.CLAIM_TEXT, term)));
            }
            if (holding > 0 || !isLong) {
                weights.add(CLAIM_TEXT_WEIGHT * Math.log(1 + (claims - holding + 0.5) / (holding + 0.5)));
            }
        }
        double sum = weights.stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_HELD)
                .mapToDouble(weight -> weight)
                .sum();
        return Math.max(sum, Double.MIN_NORMAL);
    }
}
