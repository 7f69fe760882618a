package org.assay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among all pages.
 *
 * @param words which entries of how many ("1–20 of 164")
 * @param steps the pages on offer, null where some are left out
 * @param previous the page before, or null
 * @param next the page after, or null
 */
public record Pager(
        String words,
        List<@Nullable Step> steps,
        @Nullable String previous,
        @Nullable String next) {

    /** A numbered page, counted from 1 for readers. */
    public record Step(int number, String href, boolean current) {}

    /**
     * The pager of one page.
     *
     * @param page counted from 0
     * @param size entries on a page, at least 1
     * @param total entries in all
     * @param href gives the address of a page counted from 0
     */
    public static Pager of(int page, int size, long total, IntFunction<String> href) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        List<@Nullable Step> steps = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            if (i == 0 || i == pages - 1 || Math.abs(i - page) <= 2) {
                steps.add(new Step(i + 1, href.apply(i), i == page));
            } else if (steps.get(steps.size() - 1) != null) {
                steps.add(null);
            }
        }
        long from = Math.min(total, (long) page * size + 1);
        long to = Math.min(total, (long) (page + 1) * size);
        return new Pager(
                String.format(Locale.ENGLISH, "%,d–%,d of %,d", from, to, total),
                steps,
                page > 0 ? href.apply(page - 1) : null,
                page < pages - 1 ? href.apply(page + 1) : null);
    }
}
