package org.assay.claim;

/** What an editor said of a sentence. */
public enum SentenceAnswer {
    /** It makes a claim that was not read out of it. */
    CLAIM,
    /** It does not make the claim that was read out of it, or makes none that can be checked. */
    NO_CLAIM
}
