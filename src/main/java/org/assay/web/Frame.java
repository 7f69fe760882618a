package org.assay.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param query what the search field holds, empty for nothing
 * @param conflicts how many suggested conflicts wait for a decision
 * @param editor the name of who is signed in, or null
 * @param summary what the knowledge base holds, in a few words for the footer, empty if not known
 * @param notice what has just been done or missed ("Verdict published."), or null
 * @param published the claim whose verdict has just been published, so that its draft can be dropped, or null
 */
public record Frame(
        String query,
        long conflicts,
        @Nullable String editor,
        String summary,
        @Nullable String notice,
        @Nullable Long published) {}
