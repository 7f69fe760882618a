package org.assay.web;

import org.jspecify.annotations.Nullable;

/**
 * The page on which an editor words a claim.
 *
 * @param id of the claim
 * @param version what a new wording is based on
 * @param text the claim as it stands
 * @param by who worded it so, as a sentence
 * @param typed what the editor typed, or the claim to begin with
 * @param note why
 * @param error what was wrong with it, or null
 * @param canUndo whether an editor worded it, which can be taken back
 */
public record WordingPage(
        long id,
        long version,
        String text,
        String by,
        String typed,
        String note,
        @Nullable String error,
        boolean canUndo) {}
