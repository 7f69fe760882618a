package org.assay.ingest;

/** A file that cannot be taken as it was sent; the message names what was expected. */
public class InvalidUpload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidUpload(String message) {
        super(message);
    }
}
