package org.assay.web;

import java.util.Locale;

/** How a statement of a checked text is marked: by the verdict on what is known, never by what merely comes close. */
public enum Finding {
    STANDS("Stands", "rated true or mostly true"),
    FALLS("Does not stand", "rated false, mostly false or misleading, or the opposite is rated true"),
    OUTDATED("Outdated", "was right once"),
    CLOSE("Close", "something similar is known, or the opposite"),
    OPEN("Open", "no verdict yet, or nothing stored comes near");

    private final String word;
    private final String meaning;

    Finding(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** What the mark says, as a label. */
    public String word() {
        return word;
    }

    /** What the mark means, for the legend. */
    public String meaning() {
        return meaning;
    }

    /** Names the mark's style. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
