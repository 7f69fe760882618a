package org.assay.verdict;

/**
 * A claim has a new verdict. Published in the transaction of the change.
 *
 * @param claimId the claim
 */
public record VerdictGiven(long claimId) {}
