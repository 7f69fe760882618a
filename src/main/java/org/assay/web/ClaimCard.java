package org.assay.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list of results.
 *
 * @param href its page
 * @param text the claim, found words told apart
 * @param quote the quote that fits the query best, or null
 * @param standing who says so and who otherwise
 * @param seal what the editors say
 * @param time what time did to it ("until October 2025", "outdated by 1M+ (2025)"), or null
 */
public record ClaimCard(
        String href,
        List<Segment> text,
        @Nullable Quote quote,
        Standing standing,
        Seal seal,
        @Nullable String time) {}
