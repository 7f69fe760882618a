package org.assay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/** Makes queries of words, scored by BM25 (Robertson and Zaragoza 2009) in the best field of each word. */
@Component
class WordQueries {

    /** Enough for the longest query: each of its terms alone and in phrases with both neighbours, in every field. */
    private static final int MOST_CLAUSES = 16_384;
    /** How much the other fields add to the best one. */
    private static final float OTHER_FIELDS = 0.1f;

    private static final float PART_OF_WORD = 0.4f;
    private static final float SIDE_BY_SIDE = 0.6f;
    private static final int BETWEEN = 2;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Analysis analysis;

    WordQueries(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Documents that hold most of the words.
     *
     * @param fields the weight of each field
     */
    Query mostOf(List<QueryWord> words, Map<String, Float> fields) {
        return some(words, fields, least(words.size()));
    }

    /**
     * Documents that hold any of the words, better ones where more stand side by side.
     *
     * @param fields the weight of each field
     */
    Query scored(List<QueryWord> words, Map<String, Float> fields) {
        BooleanQuery.Builder scored = new BooleanQuery.Builder().add(some(words, fields, 1), Occur.MUST);
        for (int i = 1; i < words.size(); i++) {
            List<QueryWord> pair = words.subList(i - 1, i + 1);
            scored.add(
                    new BoostQuery(bestField(fields, field -> phrase(pair, field, BETWEEN)), SIDE_BY_SIDE),
                    Occur.SHOULD);
        }
        return scored.build();
    }

    private static Query some(List<QueryWord> words, Map<String, Float> fields, int least) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        for (QueryWord word : words) {
            most.add(bestField(fields, field -> word(word, field)), Occur.SHOULD);
        }
        return most.setMinimumNumberShouldMatch(least).build();
    }

    /** Documents that hold the words side by side in one of the fields; none for a phrase without words. */
    Query exactly(String phrase, Map<String, Float> fields) {
        List<QueryWord> words = analysis.queryWords(phrase);
        return words.isEmpty()
                ? new MatchNoDocsQuery("no words")
                : bestField(
                        fields, field -> words.size() == 1 ? word(words.getFirst(), field) : phrase(words, field, 0));
    }

    /** How many of the words a document must hold: both of two, then about two of three. */
    private static int least(int words) {
        return words <= 2 ? words : (int) Math.ceil(words * 0.6);
    }

    private static Query word(QueryWord word, String field) {
        List<Query> forms = new ArrayList<>();
        word.whole().forEach(term -> forms.add(new TermQuery(new Term(field, term))));
        if (!word.parts().isEmpty()) {
            PhraseQuery.Builder parts = new PhraseQuery.Builder();
            word.parts().forEach(part -> parts.add(new Term(field, part)));
            forms.add(new BoostQuery(parts.build(), PART_OF_WORD));
        }
        return new DisjunctionMaxQuery(forms, 0);
    }

    private static Query phrase(List<QueryWord> words, String field, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        for (QueryWord word : words) {
            List<String> terms = word.parts().size() > 1 ? word.parts() : word.whole();
            (word.parts().size() > 1 ? terms : terms.subList(0, Math.min(1, terms.size())))
                    .forEach(term -> phrase.add(new Term(field, term)));
        }
        return phrase.build();
    }

    private static Query bestField(Map<String, Float> fields, FieldQuery query) {
        List<Query> each = fields.entrySet().stream()
                .<Query>map(field -> new BoostQuery(query.in(field.getKey()), field.getValue()))
                .toList();
        return new DisjunctionMaxQuery(each, OTHER_FIELDS);
    }

    @FunctionalInterface
    private interface FieldQuery {
        Query in(String field);
    }
}
