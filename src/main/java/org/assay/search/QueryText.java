package org.assay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed, taken apart. Nothing is an error: what is not a phrase or an exclusion is words.
 *
 * @param words the words outside of phrases, as typed
 * @param phrases what stood in quotation marks
 * @param excluded words and phrases after a minus sign
 */
record QueryText(String words, List<String> phrases, List<String> excluded) {

    private static final int MAX_LENGTH = 1000;
    private static final Pattern PART = Pattern.compile("(?<!\\S)(-?)\"([^\"]*)\"|(\\S+)");
    private static final Pattern EXCLUSION = Pattern.compile("-[\\p{L}\\p{N}].*");

    static QueryText of(String typed) {
        String text = typed.substring(0, Math.min(typed.length(), MAX_LENGTH))
                .replace('“', '"')
                .replace('”', '"')
                .replace('„', '"');
        List<String> words = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            if (parts.group(3) == null) {
                (parts.group(1).isEmpty() ? phrases : excluded).add(parts.group(2));
            } else if (EXCLUSION.matcher(parts.group(3)).matches()) {
                excluded.add(parts.group(3).substring(1));
            } else {
                words.add(parts.group(3));
            }
        }
        return new QueryText(String.join(" ", words), List.copyOf(phrases), List.copyOf(excluded));
    }

    /** All that is wanted, for its meaning. */
    String wanted() {
        return (words + " " + String.join(" ", phrases)).strip();
    }
}
