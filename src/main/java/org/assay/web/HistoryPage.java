package org.assay.web;

import java.util.List;

/**
 * All that ever happened to a claim.
 *
 * @param id its permanent number
 * @param text the claim
 * @param steps newest first
 */
public record HistoryPage(long id, String text, List<ClaimPage.Step> steps) {}
