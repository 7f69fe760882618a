package org.assay.relation;

/** A decision that cannot be taken as it stands; the message names the value and what was expected. */
public class InvalidDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidDecision(String message) {
        super(message);
    }
}
