package org.assay.web;

import java.util.Locale;

/** A line mark: what the sources say of a claim, or that time has passed it by. Never a seal. */
public enum LineMark {
    AGREE("Agree"),
    CONFLICT("Conflict"),
    SINGLE("One source"),
    OUTDATED("Outdated");

    private final String word;

    LineMark(String word) {
        this.word = word;
    }

    /** What the mark says, as a label. */
    public String word() {
        return word;
    }

    /** Names the mark's style and its symbol. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
