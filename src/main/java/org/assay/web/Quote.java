package org.assay.web;

import java.util.List;

/**
 * A source's exact words with where they stand.
 *
 * @param text the words, context and clashing words told apart by tone
 * @param cutBefore whether the sentence begins earlier, shown as "…"
 * @param cutAfter whether the sentence goes on, shown as "…"
 * @param source the source's short label
 * @param date the source's date in words ("October 2021", "about 2022", "undated")
 * @param known how the date is known ("stated", "inferred", "set by an editor"), empty if it is not
 * @param place where in the article, in words ("Fourth list, second bullet"), may be empty
 * @param href the place in the source page
 */
public record Quote(
        List<Segment> text,
        boolean cutBefore,
        boolean cutAfter,
        String source,
        String date,
        String known,
        String place,
        String href) {

    public Quote {
        text = List.copyOf(text);
    }
}
