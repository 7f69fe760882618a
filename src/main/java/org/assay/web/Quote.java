package org.assay.web;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Span;

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

    /**
     * The same quote, shortened: the words around the first that clash, else its beginning.
     *
     * @param most how long it may become, in UTF-16 units
     */
    Quote around(int most) {
        String words = String.join("", text.stream().map(Segment::text).toList());
        if (words.length() <= most) {
            return this;
        }
        Span clash = clash();
        int centred = clash.start() - Math.max(0, most - clash.length()) / 2;
        int from = Math.max(0, Math.min(centred, words.length() - most));
        int to = Math.min(words.length(), from + most);
        int begin = from == 0 ? 0 : Math.min(words.indexOf(' ', from) + 1, Math.max(from, clash.start()));
        int end = to == words.length() ? to : Math.max(words.lastIndexOf(' ', to), begin + 1);
        return new Quote(
                within(begin, end),
                cutBefore || begin > 0,
                cutAfter || end < words.length(),
                source,
                date,
                known,
                place,
                href);
    }

    /** The first stretch that clashes, empty at the beginning where there is none. */
    private Span clash() {
        int at = 0;
        for (Segment segment : text) {
            if (segment.tone() == Segment.Tone.CLASH) {
                return new Span(at, at + segment.text().length());
            }
            at += segment.text().length();
        }
        return new Span(0, 0);
    }

    private List<Segment> within(int begin, int end) {
        List<Segment> kept = new ArrayList<>();
        int at = 0;
        for (Segment segment : text) {
            int length = segment.text().length();
            int from = Math.clamp(begin - at, 0, length);
            int to = Math.clamp(end - at, 0, length);
            if (from < to) {
                kept.add(new Segment(segment.text().substring(from, to), segment.tone()));
            }
            at += length;
        }
        return kept;
    }
}
