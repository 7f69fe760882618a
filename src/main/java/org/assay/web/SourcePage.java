package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, whole and in its order, with its claims marked in place.
 *
 * @param label its short label
 * @param origin publisher, author, date and how it is known, when it was imported
 * @param revisions what changed since earlier texts, or null where there are none
 * @param language what was not read because it is in another language, as a sentence, or null
 * @param url the original, or null; dropped if it is no web address
 * @param others how it stands to the other sources and to itself
 * @param filters all, agree, conflict, only here, outdated
 * @param leftOut the switch for sentences left out
 * @param blocks the article
 * @param claims the rail: its claims by number
 * @param deletion where an editor deletes it
 */
public record SourcePage(
        String label,
        String title,
        List<String> origin,
        @Nullable Link revisions,
        @Nullable String language,
        @Nullable Link url,
        List<Other> others,
        List<Filter> filters,
        Switch leftOut,
        List<Block> blocks,
        List<Noted> claims,
        String deletion) {

    public SourcePage {
        url = url != null && Link.safe(url.href()) != null ? url : null;
    }

    /**
     * How this source stands to another one, in pairs of claims as the comparison of both counts them; zero counts are
     * not shown.
     *
     * @param href the other source, or null for the source itself
     * @param compare both side by side, or null for the source itself
     */
    public record Other(
            String label,
            String date,
            @Nullable String href,
            @Nullable String compare,
            long alike,
            long conflict,
            long outdated) {}

    /** A filter of the marks; mark is null for all. */
    public record Filter(String label, @Nullable LineMark mark, long count, String href, boolean selected) {}

    /** A switch: how many sentences were left out, whether they are shown, and the address that turns it. */
    public record Switch(long count, boolean on, String href) {}

    /**
     * A block of the article: a heading, a paragraph, a whole list, a figure, a table row or code.
     *
     * @param level of a heading, from 1
     * @param lines one for most, one per item for a list
     */
    public record Block(BlockKind kind, int level, List<Line> lines) {}

    /** What a block is. */
    public enum BlockKind {
        HEADING,
        PARAGRAPH,
        LIST,
        FIGURE,
        TABLE_ROW,
        CODE
    }

    /** A line of a block. */
    public record Line(List<Sentence> sentences) {}

    /**
     * A passage of a line, or what stands between two.
     *
     * @param anchor where quotes lead to, or null between passages
     * @param leftOut why it holds no claim, if that is to be shown, or null
     * @param pieces its text, in order and without gaps
     */
    public record Sentence(
            @Nullable String anchor, @Nullable LeftOut leftOut, List<Piece> pieces) {}

    /** Why a passage holds no claim, and where an editor can change that. */
    public record LeftOut(String reason, String href) {}

    /**
     * A stretch of a passage.
     *
     * @param mark what is known of its claim, or null for plain text
     * @param faded whether the filter in force leaves it out
     * @param href its claim, or null
     * @param notes numbers of the claims whose quote ends here
     */
    public record Piece(
            String text,
            @Nullable LineMark mark,
            boolean faded,
            @Nullable String href,
            List<Note> notes) {}

    /** The number of a claim, the same each time it is said, and the claim's page. */
    public record Note(int number, String href) {}

    /** A claim in the rail, with the first sentence of the article that makes it. */
    public record Noted(
            int number, String text, String href, LineMark mark, Standing standing, Seal seal, String sentence) {}
}
