package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The path of headings above the block that is being read. */
final class Headings {

    /** Headings that name a side of a thing and never the thing: they belong under the heading before. */
    static final Pattern FACET = Pattern.compile(
            "(?i)(?:the |main |key |some |its |major )*(?:pros?|cons?|pros (?:and|&) cons|advantages?|disadvantages?|benefits?|drawbacks?|upsides?|downsides?"
                    + "|strengths?|weaknesses|limitations?|features?|good(?: stuff| bits?| points?)?|bad(?: stuff| bits?| points?)?|not[ -]so[ -]good(?: bits?)?|ugly|likes?|dislikes?|gripes|niggles"
                    + "|what (?:we|i) (?:liked?|disliked?|didn['’]t like).*|for|against|plus(?:es)?|minus(?:es)?)(?: of (?:it|them|this))?:?");

    /** So far apart are two levels of marks: facets fit between. */
    private static final int STEP = 10;

    private record Entry(int level, String text, boolean marked) {}

    private final List<Entry> path = new ArrayList<>();

    void add(Block block, String words, boolean first) {
        boolean marked = block.form() == Form.MARKED_HEADING;
        int level = marked ? markedLevel(block, words) : plainLevel(words, first);
        while (!path.isEmpty() && path.getLast().level() >= level) {
            path.removeLast();
        }
        path.add(new Entry(level, words, marked));
    }

    /** A facet on the level of the thing before it belongs to that thing, whatever its mark says. */
    private int markedLevel(Block block, String words) {
        int level = STEP * block.level();
        boolean isFacet = FACET.matcher(words.strip()).matches();
        return isFacet && path.stream().anyMatch(e -> e.level() == level && level > STEP) ? level + 1 : level;
    }

    private int plainLevel(String words, boolean first) {
        if (first && path.isEmpty()) {
            return STEP;
        }
        int marked =
                path.stream().filter(Entry::marked).mapToInt(Entry::level).max().orElse(0);
        int base = Math.max(marked / STEP + 1, 2) * STEP;
        boolean isFacet = FACET.matcher(words.strip()).matches();
        return isFacet && path.stream().anyMatch(e -> e.level() == base) ? base + 1 : base;
    }

    List<String> path() {
        return path.stream().map(Entry::text).toList();
    }
}
