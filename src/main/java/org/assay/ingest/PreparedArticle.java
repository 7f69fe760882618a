package org.assay.ingest;

import org.assay.extraction.Extraction;
import org.assay.source.SourceDetails;

/**
 * An article read and taken apart, ready to be stored.
 *
 * @param identity what it is known by: its canonical URL, else its path or name
 * @param sha256 of the bytes
 * @param text what offsets point into
 */
record PreparedArticle(
        String identity,
        SourceDetails details,
        String sha256,
        String mediaType,
        byte[] original,
        String text,
        Extraction extraction) {}
