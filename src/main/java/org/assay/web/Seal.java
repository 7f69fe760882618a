package org.assay.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an editor's rating looks like: a seal, whose shape tells it apart without colour, and its word. */
public enum Seal {
    TRUE("True"),
    MOSTLY_TRUE("Mostly true"),
    MISLEADING("Misleading"),
    MOSTLY_FALSE("Mostly false"),
    FALSE("False"),
    OUTDATED("Outdated"),
    UNVERIFIABLE("Unverifiable"),
    NONE("No verdict yet");

    private final String word;

    Seal(String word) {
        this.word = word;
    }

    /** The seal of the rating of that name, {@link #NONE} for null. */
    public static Seal named(@Nullable String rating) {
        return rating == null ? NONE : valueOf(rating);
    }

    /** What stands beside the seal. */
    public String word() {
        return word;
    }

    /** Names the seal's style; its symbol is {@code seal-} and this. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
