package org.assay.ingest;

import org.assay.source.DateBasis;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a corpus says about one of its articles.
 *
 * @param file the article's name in the folder {@code articles}
 * @param label a short name for cards and columns
 * @param url its address as given
 * @param language ISO 639 code
 * @param publishedOn with its precision; null where unknown, and then {@code basis} is null too
 * @param note what an editor should know about it
 */
public record CorpusSource(
        String file,
        String label,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language,
        @Nullable PartialDate publishedOn,
        @Nullable DateBasis basis,
        @Nullable String note) {

    public CorpusSource {
        Field.requireText(file, "file");
        if (file.startsWith("/") || file.contains("\\") || file.contains("..")) {
            throw new IllegalArgumentException(
                    "file '%s' leads elsewhere; expected the name of a file in articles/".formatted(file));
        }
        Field.requireText(label, "label");
        Field.requireText(title, "title");
        if (url != null) {
            Field.requireUrl(url, "url");
        }
        if ((publishedOn == null) != (basis == null)) {
            throw new IllegalArgumentException(
                    "publishedOn '%s' and basis '%s': expected both or neither".formatted(publishedOn, basis));
        }
    }
}
