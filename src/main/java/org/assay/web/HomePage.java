package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param claims how many claims are held
 * @param importing whether an import is under way
 * @param about what they are about in a few words ("vaccines and measles"), may be empty
 * @param articles how many sources were read
 * @param years from when the articles are ("2019 to 2025"), may be empty
 * @param citations how many citations stand under verdicts
 * @param examples queries that find something
 * @param sources what the sources say, counted
 * @param editors what the editors say, counted, on the same scale
 * @param lead the most disputed claim, or null if there is none
 * @param toDecide some conflicts that wait for a decision
 * @param conflicts how many wait in all
 * @param matrix who speaks about what, or null while there is nothing
 * @param verdicts the latest verdicts
 * @param judged how many claims have one
 * @param outdated what was outdated last
 * @param outdatedInAll how many claims are outdated
 */
public record HomePage(
        long claims,
        boolean importing,
        String about,
        long articles,
        String years,
        long citations,
        List<Link> examples,
        Bar sources,
        Bar editors,
        @Nullable Lead lead,
        List<Pair> toDecide,
        long conflicts,
        @Nullable Matrix matrix,
        List<Judged> verdicts,
        long judged,
        List<Judged> outdated,
        long outdatedInAll) {

    /** The most disputed claim with both sides in their own words and why it was judged so. */
    public record Lead(
            String text,
            String href,
            Seal seal,
            Standing standing,
            List<Side> sides,
            @Nullable String explanation) {}

    /** Two claims that stand against each other. */
    public record Pair(String left, String right, String sources, String href) {}

    /** A claim with its verdict: when it was given, or until when the claim was right, and why. */
    public record Judged(String text, String href, Seal seal, String when, String explanation) {}
}
