package org.assay.verdict;

import java.net.URI;
import java.net.URISyntaxException;
import org.assay.source.Source;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor gives as one citation.
 *
 * @param url the page, http or https; null where a stored source is cited
 * @param source the stored source; null where a page is cited
 * @param exact the words of the stored source
 * @param title of the page or source
 * @param quote its exact words, where quoted
 * @param note what it shows, in the editor's words
 * @param accessedOn when the editor read it
 */
public record Evidence(
        @Nullable String url,
        @Nullable Source source,
        @Nullable String exact,
        String title,
        @Nullable String publisher,
        @Nullable String quote,
        @Nullable String note,
        Stance stance,
        PartialDate accessedOn) {

    public Evidence {
        if (title.isBlank()) {
            throw new InvalidVerdict("a citation needs a title");
        }
        if (url == null && source == null) {
            throw new InvalidVerdict("the citation '%s' needs a web address or a stored source".formatted(title));
        }
        if (url != null && !isWebAddress(url)) {
            throw new InvalidVerdict("'%s' is not a web address; expected http://… or https://…".formatted(url));
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
