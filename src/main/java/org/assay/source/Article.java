package org.assay.source;

import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What was read from an article file.
 *
 * @param text the text that passages and offsets refer to: for plain text and Markdown the decoded file without
 *     byte-order mark, front matter and line ends kept; for other formats Markdown made from the document
 * @param title as the article states it, else its first line or its file name
 * @param canonicalUrl in the form of {@link CanonicalUrl}
 * @param language ISO 639-1 code, as the article states it
 * @param publishedOn with its precision
 * @param basis how the date is known; null exactly where the date is
 * @param mediaType with the character set that was used, where one was
 */
public record Article(
        String text,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String canonicalUrl,
        @Nullable String language,
        @Nullable PartialDate publishedOn,
        @Nullable DateBasis basis,
        String mediaType) {

    public Article {
        if ((publishedOn == null) != (basis == null)) {
            throw new IllegalArgumentException(
                    "date '%s' and basis '%s': expected both or neither".formatted(publishedOn, basis));
        }
    }
}
