package org.assay.search;

/** A text that cannot be checked; the message names what it is and what was expected. */
public class InvalidCheck extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidCheck(String message) {
        super(message);
    }
}
