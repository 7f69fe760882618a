package org.assay.ingest;

/** Tells when readers and the next steps of an import can find what was written; implemented by the search index. */
public interface Findability {

    /**
     * Returns when everything that was committed to the database before the call can be found. Call it outside of a
     * transaction.
     *
     * @throws java.io.UncheckedIOException when the index cannot be written
     */
    void awaitCaughtUp();
}
