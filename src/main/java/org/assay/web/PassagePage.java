package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an article: why it was kept or left out, what was read out of it, and what editors decided about it.
 *
 * @param version what a decision about it is based on
 * @param source the article, at the place of the sentence
 * @param headings above it, outermost first
 * @param quote its exact words
 * @param why it was kept or left out, as a sentence
 * @param score probability that it is checkable, in words; empty where its form decided
 * @param claims what was read out of it
 * @param decisions of editors that hold, newest first
 * @param form what an editor typed, or is offered to begin with
 * @param error what was wrong with it, or null
 * @param canDecide whether the reader is an editor
 */
public record PassagePage(
        long id,
        long version,
        Link source,
        List<String> headings,
        String quote,
        String why,
        String score,
        List<Said> claims,
        List<Decided> decisions,
        Form form,
        @Nullable String error,
        boolean canDecide) {

    /**
     * A claim that the sentence makes.
     *
     * @param href null while it is being compared with others
     * @param claimed the text of the claim where it is made in other words, too, and this can be told apart; else null
     */
    public record Said(
            long statement,
            String text,
            String subject,
            String by,
            @Nullable String href,
            @Nullable String claimed) {}

    /** A decision in words, who took it and when, and the note, if there is one. */
    public record Decided(String what, String who, @Nullable String note) {}

    /** The fields by which an editor makes a claim of the sentence. */
    public record Form(String text, String subject, String note) {}
}
