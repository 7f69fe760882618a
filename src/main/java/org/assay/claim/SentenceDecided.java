package org.assay.claim;

/**
 * An editor added a claim to a sentence, took one away, or took such a decision back. Published in the transaction of
 * the decision.
 *
 * @param passageId the sentence
 */
public record SentenceDecided(long passageId) {}
