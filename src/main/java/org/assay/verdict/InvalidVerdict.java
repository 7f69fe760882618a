package org.assay.verdict;

/** A verdict that cannot be given as it stands; the message names the value and what was expected. */
public class InvalidVerdict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidVerdict(String message) {
        super(message);
    }
}
