package org.assay.extraction;

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
    OTHER_LANGUAGE
}
