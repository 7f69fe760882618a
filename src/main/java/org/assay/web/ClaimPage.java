package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim with everything known of it.
 *
 * @param id its permanent number
 * @param text the claim
 * @param trail topic and subject, each leading to the search for it
 * @param standing who says so and who otherwise
 * @param time what time did to it ("Outdated by 1M+ (about 2025)"), or null
 * @param verdict what the editors say, or null while they have not
 * @param values how the number it states changed, or null where that is not known
 * @param sides what the sources say: for, against, newer, also implied by
 * @param close related claims
 * @param closeAll all claims on its subject and topic, or null
 * @param facts the rail: what is known at a glance
 * @param history the last steps, newest first
 * @param citation how to cite the claim
 * @param review the verdict for machines, in JSON-LD, or null without one
 */
public record ClaimPage(
        long id,
        String text,
        List<Link> trail,
        Standing standing,
        @Nullable String time,
        @Nullable VerdictCard verdict,
        @Nullable ValueChart values,
        List<Side> sides,
        List<Close> close,
        @Nullable Link closeAll,
        List<Fact> facts,
        List<Step> history,
        String citation,
        @Nullable String review) {

    /** A verdict: rating, since when it holds in words, why, on what evidence. */
    public record VerdictCard(
            Seal seal, String asOf, @Nullable String validUntil, String explanation, List<Citation> citations) {}

    /**
     * Evidence under a verdict.
     *
     * @param href an outside link or a place in a stored source, or null; what is neither is dropped
     * @param note what it shows, or its words, may be empty
     * @param origin publisher and the day it was read, in words
     * @param stance supports, refutes or context
     */
    public record Citation(String title, @Nullable String href, String note, String origin, String stance) {

        public Citation {
            href = Link.safe(href);
        }
    }

    /** A related claim and how it relates, in words ("says otherwise", "narrows that"). */
    public record Close(long id, String how, String text, String href, Seal seal) {}

    /** A line of the rail: its name, its value and where the value leads, or null. */
    public record Fact(String name, String value, @Nullable String href) {}

    /**
     * A step of the claim's history: when, seal or symbol or neither, what, by whom, and details.
     *
     * @param changes what it made of the words before, empty where it changed none
     */
    public record Step(
            String when,
            @Nullable Seal seal,
            String symbol,
            String what,
            String who,
            @Nullable String details,
            List<Segment> changes) {

        Step(String when, @Nullable Seal seal, String symbol, String what, String who, @Nullable String details) {
            this(when, seal, symbol, what, who, details, List.of());
        }
    }
}
