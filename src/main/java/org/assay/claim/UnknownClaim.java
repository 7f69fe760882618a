package org.assay.claim;

/** No claim has the given id. */
public class UnknownClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownClaim(long id) {
        super("there is no claim %d".formatted(id));
    }
}
