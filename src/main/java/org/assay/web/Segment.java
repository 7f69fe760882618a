package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.assay.text.Span;

/**
 * A stretch of text with one tone; a text is shown as a list of them, in order and without gaps.
 *
 * @param text the characters, unescaped
 * @param tone why it looks different from its neighbours
 */
public record Segment(String text, Tone tone) {

    /** Why a stretch of text looks different. */
    public enum Tone {
        PLAIN,
        /** Stands around a quote. */
        CONTEXT,
        /** Was searched for. */
        FOUND,
        /** Clashes with the other side. */
        CLASH,
        /** Is said by both sides. */
        SHARED,
        /** Is what was outdated. */
        PASSED,
        /** Stood there before. */
        GONE,
        /** Stands there since. */
        NEW
    }

    public static Segment plain(String text) {
        return new Segment(text, Tone.PLAIN);
    }

    /**
     * A text in which some spans have a tone.
     *
     * @param spans in any order; they may overlap or reach beyond the text
     */
    public static List<Segment> toned(String text, List<Span> spans, Tone tone) {
        List<Segment> segments = new ArrayList<>();
        int read = 0;
        for (Span span :
                spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            int start = Math.min(text.length(), Math.max(read, span.start()));
            int end = Math.min(text.length(), span.end());
            if (start < end) {
                add(segments, text.substring(read, start), Tone.PLAIN);
                add(segments, text.substring(start, end), tone);
                read = end;
            }
        }
        add(segments, text.substring(read), Tone.PLAIN);
        return segments;
    }

    private static void add(List<Segment> segments, String text, Tone tone) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, tone));
        }
    }

    /** Names the tone's style. */
    public String key() {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
