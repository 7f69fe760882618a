package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has this been checked? A form, and what is known of the text that was pasted into it.
 *
 * @param text what the form holds
 * @param trouble why it could not be checked, or null
 * @param result null before anything was checked
 */
public record CheckPage(
        String text, @Nullable String trouble, @Nullable Result result) {

    /** The marks, for the legend. */
    public List<Finding> legend() {
        return List.of(Finding.values());
    }

    /**
     * What is known of a text.
     *
     * @param summary how many sentences and claims it has ("5 sentences, 8 claims")
     * @param paragraphs the text, in its order and without gaps
     * @param counts how many statements have each mark, those without any left out
     * @param notes one for each statement, by number
     * @param plain the text and its notes, to be copied
     */
    public record Result(
            String summary, List<Paragraph> paragraphs, List<Count> counts, List<Note> notes, String plain) {}

    /** A paragraph of the text. */
    public record Paragraph(List<Piece> pieces) {}

    /**
     * A stretch of a paragraph.
     *
     * @param finding its mark, or null for plain text
     * @param note the note it belongs to, 0 for none
     * @param ends numbers of the notes whose statement ends here
     */
    public record Piece(String text, @Nullable Finding finding, int note, List<Integer> ends) {}

    /** How many statements have a mark. */
    public record Count(Finding finding, int number) {}

    /**
     * What is known of a statement.
     *
     * @param heading in a few words ("The opposite is known")
     * @param seal the verdict on the same claim, or null
     * @param claims the claims that bear on it, weightiest first
     */
    public record Note(
            int number,
            Finding finding,
            String heading,
            @Nullable Seal seal,
            List<Known> claims) {}

    /**
     * A claim that bears on a statement.
     *
     * @param why the verdict's explanation, or empty
     * @param quote how a source puts it, or null
     * @param time what time did to it, or null
     */
    public record Known(
            String text,
            String href,
            Seal seal,
            Standing standing,
            String why,
            @Nullable Quote quote,
            @Nullable String time) {}
}
