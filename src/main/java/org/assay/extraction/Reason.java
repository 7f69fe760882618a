package org.assay.extraction;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why a passage was kept ({@link #FACT}) or left out. */
public enum Reason {
    FACT("a fact that can be checked"),
    HEADING("a heading or the line that announces a list"),
    NAVIGATION("part of the site’s navigation"),
    BOILERPLATE("boilerplate around the article"),
    ADVICE("advice, not a fact"),
    INSTRUCTION("an instruction"),
    OPINION("an opinion"),
    MARKETING("praise of a product or service"),
    QUESTION("a question"),
    RHETORICAL("a phrase that asserts nothing"),
    EXPERIENCE("somebody’s own experience"),
    PREDICTION("a prediction"),
    CROSS_REFERENCE("a pointer to another place"),
    ILLUSTRATION("an example or made-up case"),
    CODE("program text"),
    GARBLED("no readable sentence"),
    OTHER_LANGUAGE("not in English");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** In plain words, to stand behind "is" or alone. */
    public String words() {
        return words;
    }

    /** A stored reason in plain words; itself where no such reason is known any more. */
    public static String explain(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .map(Reason::words)
                .orElse(name);
    }

    /** The reasons that lie in what a passage says; the selection model chooses among them, in this order. */
    public static final Set<Reason> OF_CONTENT =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(OTHER_LANGUAGE)));
}
