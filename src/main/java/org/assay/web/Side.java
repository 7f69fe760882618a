package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of what the sources say of a claim.
 *
 * @param mark agree for those who say so, conflict against, outdated for what came after
 * @param heading "Two say so", "One says otherwise", "A newer source says more"
 * @param quotes by date of their sources
 * @param note what a reader must know of this side ("Linearloop says both"), or null
 */
public record Side(
        LineMark mark,
        String heading,
        List<Quote> quotes,
        @Nullable String note) {

    public Side {
        quotes = List.copyOf(quotes);
    }
}
