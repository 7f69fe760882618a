package org.assay.claim;

/**
 * A revision with its passages and statements was stored, or some of them withdrawn. Published in the transaction of
 * the change.
 *
 * @param revisionId the revision
 */
public record StatementsAdded(long revisionId) {}
