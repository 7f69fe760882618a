package org.assay.claim;

/** A decision about a sentence that cannot be taken as it stands; the message names the value and what was expected. */
public class InvalidSentence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidSentence(String message) {
        super(message);
    }
}
