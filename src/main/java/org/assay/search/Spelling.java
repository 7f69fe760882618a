package org.assay.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.assay.text.Span;

/** Takes a word that stands nowhere in the index for the one that is spelled most nearly alike (two slips at most). */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final float LEAST_LIKENESS = 0.6f;

    private final Analysis analysis;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(Analysis analysis) {
        this.analysis = analysis;
        checker.setAccuracy(LEAST_LIKENESS);
        checker.setMinQueryLength(SHORTEST);
    }

    /** The text with such words replaced; the same text where there are none. */
    String corrected(String text, IndexReader reader) throws IOException {
        StringBuilder corrected = new StringBuilder();
        int copied = 0;
        for (Span place : analysis.wordPlaces(text)) {
            String word = place.in(text);
            if (isUnknown(word, reader)) {
                SuggestWord[] alike = checker.suggestSimilar(
                        new Term(Fields.SPELLING, word.toLowerCase(Locale.ROOT)),
                        1,
                        reader,
                        SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
                if (alike.length > 0) {
                    corrected.append(text, copied, place.start()).append(alike[0].string);
                    copied = place.end();
                }
            }
        }
        return corrected.append(text, copied, text.length()).toString();
    }

    private boolean isUnknown(String word, IndexReader reader) throws IOException {
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter) || FunctionWords.contains(word)) {
            return false;
        }
        if (reader.docFreq(new Term(Fields.SPELLING, word.toLowerCase(Locale.ROOT))) > 0) {
            return false;
        }
        for (QueryWord form : analysis.queryWords(word)) {
            for (String term : form.whole()) {
                for (String field : List.of(Fields.CLAIM_TEXT, Fields.CLAIM_QUOTES, Fields.PASSAGE_QUOTE)) {
                    if (reader.docFreq(new Term(field, term)) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
