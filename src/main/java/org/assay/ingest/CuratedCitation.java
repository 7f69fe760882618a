package org.assay.ingest;

import java.time.LocalDate;
import org.assay.verdict.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Evidence under a curated verdict; has a note, a quote, or both.
 *
 * @param url its address as given
 * @param note what it says, in the editor's words
 * @param quote its own words
 */
public record CuratedCitation(
        String url,
        String title,
        @Nullable String publisher,
        Stance stance,
        @Nullable String note,
        @Nullable String quote,
        @Nullable LocalDate accessedOn) {

    public CuratedCitation {
        Field.requireUrl(url, "url");
        Field.requireText(title, "title");
        Field.requirePresent(stance, "stance", "SUPPORTS, REFUTES or CONTEXT");
        if (note == null && quote == null) {
            throw new IllegalArgumentException("the citation of '%s' has neither note nor quote".formatted(url));
        }
    }
}
