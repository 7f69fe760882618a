package org.assay.ingest;

/** A corpus folder cannot be read: the message names the file, the entry, the value and what was expected. */
public final class InvalidCorpus extends RuntimeException {

    InvalidCorpus(String message) {
        super(message);
    }

    InvalidCorpus(String message, Throwable cause) {
        super(message, cause);
    }
}
