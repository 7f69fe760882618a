package org.assay.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A query in the words by which it is searched.
 *
 * @param words those outside of phrases that name something; where none does, all of them
 * @param shown the words to be highlighted, those of phrases included
 */
record Asked(QueryText text, List<QueryWord> words, List<QueryWord> shown) {

    static Asked of(QueryText text, Analysis analysis) {
        List<QueryWord> all = analysis.queryWords(text.words());
        List<QueryWord> naming = all.stream().filter(word -> !word.connects()).toList();
        List<QueryWord> words = naming.isEmpty() ? all : naming;
        List<QueryWord> shown = new ArrayList<>(words);
        text.phrases().forEach(phrase -> shown.addAll(analysis.queryWords(phrase)));
        return new Asked(text, words, shown);
    }

    /** Whether nothing was asked that could rank anything. */
    boolean isEmpty() {
        return shown.isEmpty();
    }
}
