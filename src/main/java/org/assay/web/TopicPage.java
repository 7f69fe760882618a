package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One topic: what is said of it, by whom, and where the sources differ.
 *
 * @param label its name
 * @param description what belongs to it
 * @param claims how many claims it has; with none the rest is empty
 * @param holds what they come to ("17 claims", "all judged"), each leading to the search for them
 * @param sources what the sources say, counted
 * @param editors what the editors say, counted, on the same scale
 * @param speaking who speaks about what
 * @param disputes the most disputed claims, each dispute once
 * @param conflicts all claims in conflict, or null if there is none
 * @param agreed claims that two or more sources make
 * @param single claims that one source makes
 * @param timeline the topic's claims by date
 */
public record TopicPage(
        String label,
        String description,
        long claims,
        List<Link> holds,
        Bar sources,
        Bar editors,
        Speaking speaking,
        List<Dispute> disputes,
        @Nullable Link conflicts,
        Group agreed,
        Group single,
        String timeline) {

    /**
     * Subjects by source.
     *
     * @param columns the sources, by date
     * @param rows the subjects, those with most claims first
     * @param note what is not shown ("The six that say most, of 14 sources"), empty for nothing
     */
    public record Speaking(List<Matrix.Column> columns, List<Row> rows, String note) {}

    /** A subject, the search for its claims, and a cell a source. */
    public record Row(String subject, String href, long claims, List<Cell> cells) {}

    /** What one source says of one subject; its runs are in the order agree, conflict, one source. */
    public record Cell(String source, long claims, String href, List<Run> runs) {

        private static final int MOST_MARKS = 8;

        /** Whether each claim has its mark; more are drawn as a bar. */
        public boolean isMarked() {
            return claims <= MOST_MARKS;
        }

        /** The claims as one bar. */
        public Bar bar() {
            return new Bar(
                    "",
                    runs.stream()
                            .map(run -> Bar.Count.of(run.mark(), run.words(), run.claims(), run.href()))
                            .toList());
        }
    }

    /** Claims of one mark and the search for them. */
    public record Run(LineMark mark, long claims, String href) {

        /** What the marks say, for who cannot see them ("four in conflict"). */
        public String words() {
            return Phrases.count(claims)
                    + switch (mark) {
                        case AGREE -> " that others agree with";
                        case CONFLICT -> " in conflict";
                        default -> " only here";
                    };
        }
    }

    /**
     * A disputed claim.
     *
     * @param summary who stands where, in words
     * @param elsewhere sources that speak of it but have no column ("Also Herald"), empty for none
     * @param cells what each source says of it
     */
    public record Dispute(String text, String href, Seal seal, String summary, String elsewhere, List<Voice> cells) {}

    /** What one source says of a disputed claim: nothing, one side or both. */
    public record Voice(String source, List<Said> said) {}

    /** A side that a source takes ("says so", "otherwise") in its own words. */
    public record Said(LineMark mark, String side, Quote quote) {}

    /** The first claims of a group and the search for all of them. */
    public record Group(List<Told> claims, long total, String href) {}

    /** A claim in short and who says it ("Three sources", "Herald"). */
    public record Told(String text, String href, Seal seal, String who) {}
}
