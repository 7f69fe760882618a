package org.assay.ingest;

/** The program is being stopped; the import goes on when it is run again. */
class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped() {
        super("the import was stopped");
    }
}
