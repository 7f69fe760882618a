package org.assay.source;

/**
 * A source is called or dated otherwise than before. Published in the transaction of the change.
 *
 * @param sourceId the source
 */
public record SourceRedescribed(long sourceId) {}
