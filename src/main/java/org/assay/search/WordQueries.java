package org.assay.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/** Makes queries of words. */
@Component
class WordQueries {

    private static final int MOST_TERMS = 200;

    private final Analysis analysis;

    WordQueries(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Documents that share any word with a text, those with more and rarer ones first. */
    Query anyOf(String text, String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        analysis.words(text).stream()
                .map(Analysis.Word::term)
                .distinct()
                .limit(MOST_TERMS)
                .forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
        return any.build();
    }
}
