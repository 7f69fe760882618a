package org.assay.source;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.text.Span;

/**
 * A quote with the words around it, by which it is found again in another version of its article (the
 * TextQuoteSelector of the <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">W3C Web Annotation
 * Data Model</a>).
 *
 * @param exact the quoted words
 * @param prefix up to {@value #CONTEXT} UTF-16 units before them
 * @param suffix up to {@value #CONTEXT} UTF-16 units after them
 */
public record QuoteSelector(String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    public QuoteSelector {
        if (exact.isBlank()) {
            throw new IllegalArgumentException("a quote without words; expected some");
        }
    }

    /** The selector of a part of a text. */
    public static QuoteSelector of(String text, Span span) {
        return new QuoteSelector(
                span.in(text),
                text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()),
                text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))));
    }

    /**
     * Where the quote stands in a text, white space aside: of several places the one with the words around it that are
     * most alike; empty where it is not there.
     */
    public Optional<Span> find(String text) {
        String words =
                SPACE.splitAsStream(exact.strip()).map(Pattern::quote).collect(Collectors.joining(SPACE.pattern()));
        Optional<Span> best = Optional.empty();
        int likest = -1;
        for (MatchResult found : Pattern.compile(words).matcher(text).results().toList()) {
            QuoteSelector there = of(text, new Span(found.start(), found.end()));
            int alike = commonEnd(there.prefix, prefix) + commonStart(there.suffix, suffix);
            if (alike > likest) {
                likest = alike;
                best = Optional.of(new Span(found.start(), found.end()));
            }
        }
        return best;
    }

    private static int commonEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** The offset, or the one before where it would cut a character in two. */
    private static int whole(String text, int offset) {
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return cuts ? offset - 1 : offset;
    }
}
