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
 * @param sorts the orders on offer
 * @param sort the name of the order taken
 * @param canDecide whether who looks may decide
 */
public record ConflictsPage(
        @Nullable Case inHand,
        long decidedToday,
        long toGo,
        @Nullable Decided last,
        List<Waiting> next,
        List<SearchPage.Choice> sorts,
        String sort,
        boolean canDecide) {

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
     * @param threshold the score from which on suggestions are shown
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
            double threshold,
            String measured) {}

    /** A quote and the claim that was read out of it, with its number. */
    public record Reading(long claim, Quote quote, String readAs, String href) {}

    /** What differs in one respect. */
    public record Difference(String name, String words) {}

    /** The last decision in words, what it was about, and the relation it decided. */
    public record Decided(long id, String decision, String about) {}

    /** A case further on. */
    public record Waiting(String href, String left, String right, LineMark mark, String topic, double score) {}
}
