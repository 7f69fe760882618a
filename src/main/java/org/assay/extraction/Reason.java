package org.assay.extraction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why a passage was kept ({@link #FACT}) or left out. */
public enum Reason {
    FACT,
    HEADING,
    NAVIGATION,
    BOILERPLATE,
    ADVICE,
    INSTRUCTION,
    OPINION,
    MARKETING,
    QUESTION,
    RHETORICAL,
    EXPERIENCE,
    PREDICTION,
    CROSS_REFERENCE,
    ILLUSTRATION,
    CODE,
    GARBLED,
    OTHER_LANGUAGE;

    /** The reasons that lie in what a passage says; the selection model chooses among them, in this order. */
    public static final Set<Reason> OF_CONTENT =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(OTHER_LANGUAGE)));
}
