package org.assay.web;

import java.util.List;

/**
 * How the text of a source changed from one import to the next.
 *
 * @param source the source as it is now
 * @param revisions newest first
 */
public record RevisionsPage(Link source, List<Version> revisions) {

    /**
     * One text of the source.
     *
     * @param read when it was imported, in words
     * @param added sentences that the text before did not have
     * @param gone sentences that only the text before had
     * @param kept how many sentences stayed the same, in words; of the first text how many it has
     */
    public record Version(int number, String read, List<String> added, List<String> gone, String kept) {}
}
