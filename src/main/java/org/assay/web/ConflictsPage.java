package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reviewers' page: one case at a time.
 *
 * @param inHand the case to decide, or null when all are decided
 * @param decidedToday by anybody
 * @param toGo how many wait, the case in hand included
 * @param last the last decision, which can be undone, or null
 * @param next the cases after this one
 * @param choices which cases can be gone through, and in which order
 * @param all the address where all of them are decided at once
 * @param undoAll the address where decisions that were taken at once are taken back
 * @param signIn where readers go to decide
 * @param loosened how many more there are with less sure ones and without other choices, and their address
 * @param canDecide whether who looks may decide
 */
public record ConflictsPage(
        @Nullable Case inHand,
        long decidedToday,
        long toGo,
        @Nullable Decided last,
        List<Waiting> next,
        Choices choices,
        String all,
        String undoAll,
        String signIn,
        @Nullable Loosened loosened,
        boolean canDecide) {

    /** What can be chosen, each with how many cases that would leave. */
    public record Choices(
            List<SearchPage.Choice> kinds,
            List<SearchPage.Choice> topics,
            List<SearchPage.Choice> certainties,
            List<SearchPage.Choice> sorts) {}

    /** More cases, under a wider choice. */
    public record Loosened(long cases, String href) {}

    /**
     * A case.
     *
     * @param id of the relation
     * @param version of the relation, sent back with the decision
     * @param mark conflict or outdated
     * @param kind what is suggested ("Suggested conflict")
     * @param trail topic and subject
     * @param older the reading that stands left
     * @param newer the reading that stands right
     * @param differences what differs, line by line
     * @param reasons why it was suggested
     * @param score how sure the program is, 0 to 1
     * @param scale where the scale of scores begins
     * @param scaleLabel what that score means, in words
     * @param decide where the answer goes
     * @param measured how often such suggestions were right, in words
     */
    public record Case(
            long id,
            long version,
            LineMark mark,
            String kind,
            List<Link> trail,
            Reading older,
            Reading newer,
            List<Difference> differences,
            List<String> reasons,
            double score,
            double scale,
            String scaleLabel,
            String measured,
            String decide) {}

    /** A quote and the claim that was read out of it, with its number. */
    public record Reading(long claim, Quote quote, String readAs, String href) {}

    /** What differs in one respect. */
    public record Difference(String name, String words) {}

    /** The last decision in words, what it was about, and where it is taken back. */
    public record Decided(String decision, String about, String undo) {}

    /** A case further on. */
    public record Waiting(String href, String left, String right, LineMark mark, String topic, double score) {}
}
