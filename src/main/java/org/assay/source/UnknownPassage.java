package org.assay.source;

/** No passage has the given id. */
public class UnknownPassage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownPassage(long id) {
        super("there is no passage %d; articles that are read anew get new ones".formatted(id));
    }
}
