package org.assay.claim;

/** A wording that no claim can take; the message names the value and what was expected. */
public class InvalidWording extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidWording(String message) {
        super(message);
    }
}
