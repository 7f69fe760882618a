package org.assay.ingest;

/** What was asked for has to wait until no import is under way. */
public class ImportUnderWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportUnderWay(long sourceId) {
        super("an import is under way; source %d can be deleted once that is done".formatted(sourceId));
    }
}
