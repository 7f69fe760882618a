package org.assay.web;

import java.util.List;

/** The list of sources, by date. */
public record SourcesPage(List<Entry> sources) {

    /**
     * A source and how it stands to the others.
     *
     * @param label its short label
     * @param date its date in words
     * @param claims how many claims it makes
     */
    public record Entry(
            String label,
            String title,
            String href,
            String publisher,
            String date,
            long claims,
            long agree,
            long conflict,
            long single,
            long outdated) {}
}
