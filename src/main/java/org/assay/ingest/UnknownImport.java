package org.assay.ingest;

/** No import has the given id. */
public class UnknownImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownImport(long id) {
        super("there is no import %d".formatted(id));
    }
}
