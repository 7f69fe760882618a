package org.assay.ingest;

/** Tells an import that what it wrote can be found; implemented by the search index. */
public interface Findability {

    /** Returns when everything that was committed before the call can be found. */
    void awaitCaughtUp();
}
