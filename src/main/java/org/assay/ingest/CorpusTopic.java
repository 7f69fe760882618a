package org.assay.ingest;

/**
 * A topic as a corpus names it.
 *
 * @param slug its name in addresses
 * @param label its name for readers
 * @param description what falls under it
 */
public record CorpusTopic(String slug, String label, String description) {

    public CorpusTopic {
        Field.requireSlug(slug, "slug");
        Field.requireText(label, "label");
        Field.requireText(description, "description");
    }
}
