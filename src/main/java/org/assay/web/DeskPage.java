package org.assay.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The editors' desk: what to judge, the claim in hand and what is known of it.
 *
 * @param toJudge how many claims wait
 * @param queue the claims that wait, by why
 * @param inHand the claim to judge, or null if none waits
 */
public record DeskPage(
        long toJudge, List<Group> queue, @Nullable InHand inHand) {

    /** Claims that wait for one reason ("Sources conflict, no verdict"). */
    public record Group(String title, List<Waiting> claims) {}

    /** A claim that waits: why in words with its line mark, and whether it is the one in hand. */
    public record Waiting(String text, String href, LineMark mark, String why, boolean current) {}

    /**
     * The claim in hand.
     *
     * @param trail topic and subject
     * @param form what was typed so far
     * @param emptyRows how many empty rows of evidence to offer
     * @param errors what is missing or wrong, by field name ("asOf", "citations[0].accessedOn")
     * @param known what the sources say
     * @param before the verdict so far in words
     * @param close related claims
     */
    public record InHand(
            long claim,
            String text,
            String href,
            List<Link> trail,
            VerdictForm form,
            int emptyRows,
            Map<String, String> errors,
            Standing standing,
            List<Side> known,
            String before,
            List<ClaimPage.Close> close) {

        /** The ratings on offer, in the order of their keys. */
        public List<Seal> ratings() {
            return Arrays.stream(Seal.values())
                    .filter(seal -> seal != Seal.NONE)
                    .toList();
        }

        /** Whether something is wrong within the row of that name ("citations[0]"). */
        public boolean hasErrorIn(String row) {
            return errors.keySet().stream().anyMatch(field -> field.startsWith(row));
        }

        /** What is wrong with a field, or null. */
        public @Nullable String error(String field) {
            return errors.get(field);
        }
    }
}
