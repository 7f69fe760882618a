package org.assay.source;

import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * @param title as the article has it
 * @param label a short name for cards and columns
 * @param publishedOn when it was published, with the precision it is known to
 * @param publishedBasis how that date is known; null exactly where there is no date
 */
public record SourceDetails(
        String title,
        String label,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language,
        @Nullable PartialDate publishedOn,
        @Nullable DateBasis publishedBasis,
        @Nullable String note) {

    public SourceDetails {
        if (title.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a source needs a title and a label");
        }
        if ((publishedOn == null) != (publishedBasis == null)) {
            throw new IllegalArgumentException("a publication date and how it is known go together");
        }
    }
}
