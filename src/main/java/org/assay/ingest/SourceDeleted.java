package org.assay.ingest;

/**
 * An editor deleted a source; the claims it made are to be settled. Published in the transaction of the change.
 *
 * @param sourceId the source
 */
public record SourceDeleted(long sourceId) {}
