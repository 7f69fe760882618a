package org.assay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A bar of counts on one scale, with its legend.
 *
 * @param label what is counted ("What the sources say")
 * @param counts the parts in the order they are drawn
 */
public record Bar(String label, List<Count> counts) {

    /**
     * One part of a bar.
     *
     * @param key names its style
     * @param symbol the sprite symbol in the legend, or null to leave the part out of the legend
     * @param word what stands after the figure ("agree")
     * @param count how many, 0 or more
     * @param href the search it stands for
     */
    public record Count(String key, @Nullable String symbol, String word, long count, String href) {

        public static Count of(LineMark mark, String word, long count, String href) {
            return new Count(mark.key(), mark.key(), word, count, href);
        }

        public static Count of(Seal seal, long count, String href) {
            return new Count(seal.key(), "seal-" + seal.key(), seal.word().toLowerCase(Locale.ENGLISH), count, href);
        }
    }

    /** Where a part is drawn, in percent of the width. */
    public record Stretch(String key, String x, String width) {}

    private static final double GAP = 0.3;

    public Bar {
        counts = List.copyOf(counts);
    }

    /** The drawn parts, from left to right; none for nothing counted. */
    public List<Stretch> stretches() {
        long total = counts.stream().mapToLong(Count::count).sum();
        List<Stretch> stretches = new ArrayList<>();
        double from = 0;
        for (Count count : counts) {
            if (count.count() > 0) {
                double width = 100.0 * count.count() / total;
                stretches.add(new Stretch(count.key(), percent(from), percent(Math.max(width - GAP, GAP))));
                from += width;
            }
        }
        return stretches;
    }

    /** The parts for the legend: those with a symbol and something to count. */
    public List<Count> legend() {
        return counts.stream()
                .filter(count -> count.symbol() != null && count.count() > 0)
                .toList();
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
