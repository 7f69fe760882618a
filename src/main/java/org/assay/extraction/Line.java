package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Span;

/**
 * One line of an article.
 *
 * @param span where it stands, without outer white space
 * @param indent how many units of white space stand before it
 * @param text what it says, each white space inside as one plain space of the same length
 */
record Line(Span span, int indent, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }

    int words() {
        return isBlank() ? 0 : text.split(" +").length;
    }

    /** Whether it ends as a sentence ends. */
    boolean isEnded() {
        return text.matches(".*[.!?…]['\"”’)\\]*_]*");
    }

    static List<Line> of(String article) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= article.length(); i++) {
            if (i == article.length() || isLineEnd(article.charAt(i))) {
                lines.add(between(article, start, i));
                if (i + 1 < article.length() && article.charAt(i) == '\r' && article.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** The text of a range with every white space, line ends included, as one plain space: offsets stay. */
    static String plain(CharSequence article, Span span) {
        StringBuilder plain = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            plain.append(isSpace(article.charAt(i)) ? ' ' : article.charAt(i));
        }
        return plain.toString();
    }

    private static Line between(String article, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(article.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(article.charAt(end - 1))) {
            end--;
        }
        Span span = new Span(start, end);
        return new Line(span, start - from, plain(article, span));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == 0;
    }
}
