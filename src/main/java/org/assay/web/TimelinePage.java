package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims by the date at which they are said to hold, newest first, undated ones last.
 *
 * @param topics the topics on offer
 * @param sources the sources on offer
 * @param all the address of everything, or null where nothing is left out
 * @param total how many entries there are on all pages
 * @param years how many there are a year, and where each begins
 * @param groups the entries of this page
 */
public record TimelinePage(
        List<SearchPage.Choice> topics,
        List<SearchPage.Choice> sources,
        @Nullable String all,
        long total,
        List<Year> years,
        List<Group> groups,
        Pager pager) {

    /** The height of the tallest column, in pixels. */
    public static final int TALLEST = 40;

    /**
     * A year, decade or century.
     *
     * @param height of its column in the chart, 1 to {@link #TALLEST}
     * @param current whether it begins on or reaches into this page
     */
    public record Year(String label, long claims, int height, String href, boolean current) {}

    /** The entries of a year, decade or century. */
    public record Group(String label, String anchor, List<Day> days) {}

    /** The entries of one date; its label is empty where no more than the year is known. */
    public record Day(String label, List<TopicPage.Told> claims) {}
}
