package org.assay.web;

import java.util.Locale;

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
        PASSED
    }

    public static Segment plain(String text) {
        return new Segment(text, Tone.PLAIN);
    }

    /** Names the tone's style. */
    public String key() {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
