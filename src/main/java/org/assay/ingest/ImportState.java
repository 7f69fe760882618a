package org.assay.ingest;

/** How far an import is. */
public enum ImportState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
