package org.assay.extraction;

import java.util.List;
import org.assay.text.Language;
import org.assay.text.Span;
import org.assay.text.Token;

/**
 * A sentence and its tagged words, counted from 0.
 *
 * @param text as it stands
 * @param tokens its words and marks
 */
record Sentence(String text, List<Token> tokens) {

    static Sentence of(Language language, String text) {
        return new Sentence(text, language.tokens(text));
    }

    int size() {
        return tokens.size();
    }

    Token at(int word) {
        return tokens.get(word);
    }

    /** How many words there are before the marks that end it. */
    int end() {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).text().matches("[.!?…\"”]+")) {
            end--;
        }
        return end;
    }

    /** The text from one word up to another; "" where that is none. */
    String text(int from, int to) {
        if (from >= to) {
            return "";
        }
        return text.substring(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The first comma from one word up to another; -1 where there is none. */
    int comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** Where the words from one up to another stand; at least one word. */
    Span span(int from, int to) {
        int last = Math.max(from, to - 1);
        return new Span(tokens.get(from).span().start(), tokens.get(last).span().end());
    }
}
