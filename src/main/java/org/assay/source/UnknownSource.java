package org.assay.source;

/** No source has the given id. */
public class UnknownSource extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownSource(long id) {
        super("there is no source %d".formatted(id));
    }
}
