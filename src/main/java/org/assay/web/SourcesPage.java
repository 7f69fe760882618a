package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of sources, by date. */
public record SourcesPage(List<Entry> sources) {

    /**
     * A source and how it stands to the others.
     *
     * @param label its short label
     * @param date its date in words
     * @param language a note where nothing is read out of it for its language, or null
     * @param claims how many claims it makes
     */
    public record Entry(
            String label,
            String title,
            String href,
            String publisher,
            String date,
            @Nullable String language,
            long claims,
            long agree,
            long conflict,
            long single,
            long outdated) {}
}
