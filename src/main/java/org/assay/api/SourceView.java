package org.assay.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.assay.extraction.Extractor;
import org.assay.source.DateBasis;
import org.assay.source.Revision;
import org.assay.source.Source;
import org.assay.text.DatePrecision;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is listed.
 *
 * @param publishedOn as exactly as it is known: a day, month, year, decade or century
 * @param language in which most of it is written, by its ISO 639-1 code
 * @param extracted whether statements are read out of it; false where it is in another language than English, and then
 *     its text alone can be searched
 * @param copyOf the source that holds the same text, where one does
 */
record SourceView(
        long id,
        String label,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language,
        boolean extracted,
        @Nullable String publishedOn,
        @Nullable DatePrecision publishedPrecision,
        @Nullable DateBasis publishedBasis,
        @Nullable String note,
        @Nullable Long copyOf,
        long claims,
        long version) {

    static SourceView of(Source source, long claims) {
        return new SourceView(
                source.id(),
                source.label(),
                source.title(),
                source.author().orElse(null),
                source.publisher().orElse(null),
                source.url().orElse(null),
                source.language().orElse(null),
                claims > 0 || source.language().map(Extractor::reads).orElse(true),
                source.publishedOn().map(PartialDate::value).orElse(null),
                source.publishedOn().map(PartialDate::precision).orElse(null),
                source.publishedBasis().orElse(null),
                source.note().orElse(null),
                source.copyOf().map(Source::id).orElse(null),
                claims,
                source.version());
    }

    /** All sources, oldest first, those without a date last. */
    record SourceList(int total, List<SourceView> items) {}

    /** A source with its newest text and all its revisions, newest first. */
    record SourceWhole(@JsonUnwrapped SourceView source, List<RevisionView> revisions, String text) {}

    /** One version of a source's text. */
    record RevisionView(int number, String sha256, String mediaType, String extractorVersion, Instant importedAt) {

        static RevisionView of(Revision revision) {
            return new RevisionView(
                    revision.number(),
                    revision.sha256(),
                    revision.mediaType(),
                    revision.extractorVersion(),
                    revision.importedAt());
        }
    }
}
