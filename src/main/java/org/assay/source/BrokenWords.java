package org.assay.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that print broke at the end of a line. The hyphen stays where the same document writes the word with it
 * inside a line.
 */
final class BrokenWords {

    private static final Pattern BREAK = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]\\R(\\p{Ll}+)");

    private BrokenWords() {}

    static String join(String text) {
        Matcher breaks = BREAK.matcher(text);
        StringBuilder joined = new StringBuilder();
        while (breaks.find()) {
            String hyphenated = breaks.group(1) + "-" + breaks.group(2);
            String word = text.contains(hyphenated) ? hyphenated : breaks.group(1) + breaks.group(2);
            breaks.appendReplacement(joined, Matcher.quoteReplacement(word));
        }
        return breaks.appendTail(joined).toString();
    }
}
