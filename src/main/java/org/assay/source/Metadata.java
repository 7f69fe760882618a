package org.assay.source;

import java.util.Locale;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** What an article says about itself. */
record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String canonicalUrl,
        @Nullable String language,
        @Nullable PartialDate publishedOn,
        @Nullable DateBasis basis) {

    static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);

    Article of(String text, @Nullable String otherTitle, String mediaType) {
        return new Article(
                text,
                title == null ? otherTitle : title,
                author,
                publisher,
                canonicalUrl,
                language,
                publishedOn,
                basis,
                mediaType);
    }

    /** The text without outer white space and with single spaces, or null where nothing is left. */
    static @Nullable String tidy(@Nullable String value) {
        String tidied = value == null ? "" : value.strip().replaceAll("\\s+", " ");
        return tidied.isEmpty() ? null : tidied;
    }

    /** The language of a tag such as {@code en-GB}, or null where it names none. */
    static @Nullable String language(@Nullable String tag) {
        String tidied = tidy(tag);
        String language = tidied == null
                ? ""
                : Locale.forLanguageTag(tidied.replace('_', '-')).getLanguage();
        return language.isEmpty() || language.equals("und") ? null : language;
    }

    /** The canonical form of an address, or null where it is not one. */
    static @Nullable String url(@Nullable String value) {
        String tidied = tidy(value);
        try {
            return tidied == null ? null : CanonicalUrl.of(tidied);
        } catch (IllegalArgumentException relativeOrMalformed) {
            return null;
        }
    }
}
