package org.assay.extraction;

import java.util.Locale;

/** Tells headings without a mark by their look. */
final class HeadingLook {

    /** The longest line that can be a heading by its look alone. */
    static final int LONGEST = 90;

    private static final int MOST_WORDS = 13;

    private HeadingLook() {}

    /** Whether words can be a heading. */
    static boolean isHeading(String words) {
        boolean short_ = words.length() <= LONGEST && words.split(" +").length <= MOST_WORDS;
        return short_
                && !words.matches(".*[.;,…][\"”’)]?")
                && !words.matches("[\"“].*[\"”]")
                && words.chars().anyMatch(Character::isLetter);
    }

    static boolean isShout(String words) {
        return words.length() > 3
                && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().noneMatch(Character::isDigit);
    }
}
