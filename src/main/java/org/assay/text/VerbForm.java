package org.assay.text;

/** What a verb's form lets it be, Universal Dependencies' VerbForm; {@link #NONE} for every other word. */
public enum VerbForm {
    /** Heads a clause: "runs", "ran", "is", "can". */
    FINITE,
    INFINITIVE,
    /** "written" in "is written", "has written", "a book written by". */
    PARTICIPLE,
    /** In -ing, whatever it does. */
    GERUND,
    NONE
}
