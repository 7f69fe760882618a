package org.assay.search;

import java.util.Optional;
import org.assay.verdict.Rating;

/**
 * Something that a reader may mean by what was typed so far.
 *
 * @param value the id of a claim or source, the slug of a topic, a subject as it is written
 * @param label as people read it
 * @param claims how many claims it leads to; 1 for a claim
 * @param rating the latest verdict of a claim that has one
 */
public record Suggestion(Kind kind, String value, String label, long claims, Optional<Rating> rating) {

    /** What is suggested, in the order of display. */
    public enum Kind {
        CLAIM,
        SUBJECT,
        TOPIC,
        SOURCE
    }
}
