package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * A query in the words by which it is searched.
 *
 * @param words those outside of phrases that name something, misspelled ones replaced by what they are near to
 * @param shown the words to be highlighted, those of phrases included
 */
record Asked(QueryText text, List<QueryWord> words, List<QueryWord> shown) {

    /**
     * Reads a query against the words of an index.
     *
     * @param fields where a word must stand to be known
     */
    static Asked of(QueryText text, Analysis analysis, IndexReader reader, Set<String> fields) throws IOException {
        List<QueryWord> all = analysis.queryWords(text.words());
        List<QueryWord> naming = all.stream().filter(word -> !word.connects()).toList();
        List<QueryWord> words = Spelling.repair(naming.isEmpty() ? all : naming, reader, fields);
        List<QueryWord> shown = new ArrayList<>(words);
        text.phrases().forEach(phrase -> shown.addAll(analysis.queryWords(phrase)));
        return new Asked(text, words, shown);
    }

    /** Whether nothing was asked that could rank anything. */
    boolean isEmpty() {
        return shown.isEmpty();
    }
}
