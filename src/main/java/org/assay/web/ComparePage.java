package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two sources side by side.
 *
 * @param left the source at the left
 * @param right the source at the right
 * @param swap the address with both exchanged
 * @param shared how many pairs of claims, one of each source or one that both make, speak of the same
 * @param conflicts claims that contradict each other
 * @param outdated claims of which one outdates the other
 * @param agreed what both say
 * @param alone what one of them says alone, or null while that is not asked for
 */
public record ComparePage(
        Party left,
        Party right,
        String swap,
        long shared,
        Part<Pair> conflicts,
        Part<Pair> outdated,
        Part<Alike> agreed,
        @Nullable Alone alone) {

    /**
     * One of the sources.
     *
     * @param date when it is from and how that is known
     * @param claims the search for its claims ("35 claims")
     * @param alone what only this one says ("25 only in Herald")
     */
    public record Party(String label, String title, String href, String date, Link claims, Link alone) {}

    /**
     * The first entries of a part.
     *
     * @param entries those that are shown
     * @param total how many there are
     * @param more the address that shows all, or null where all are shown
     */
    public record Part<T>(
            List<T> entries, long total, @Nullable Link more) {}

    /**
     * Two claims that stand against each other.
     *
     * @param mark conflict or outdated
     * @param how in words ("Conflict", "Outdated by")
     * @param detail how sure ("confirmed", "suggested") or how much later, may be empty
     * @param isNewerRight whether the right one came later, for outdated ones
     */
    public record Pair(Half left, Half right, LineMark mark, String how, String detail, boolean isNewerRight) {}

    /**
     * A claim and how a source words it.
     *
     * @param alsoOtherwise where the same source says the other claim as well, or null
     */
    public record Half(
            String text,
            String href,
            Seal seal,
            Quote quote,
            @Nullable Quote alsoOtherwise) {}

    /** A claim that both make, each in its own words. */
    public record Alike(String text, String href, Seal seal, Quote left, Quote right) {}

    /** What only one of them says. */
    public record Alone(String label, List<TopicPage.Told> claims, Pager pager) {}

    /** The choice of two sources. */
    public record Choosing(
            List<SearchPage.Choice> left,
            List<SearchPage.Choice> right,
            @Nullable String problem) {}
}
