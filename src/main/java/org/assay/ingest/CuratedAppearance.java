package org.assay.ingest;

/**
 * A place where a curated claim stands.
 *
 * @param article file name of the article, as in the list of sources
 * @param quote its exact words there
 */
public record CuratedAppearance(String article, String quote) {

    public CuratedAppearance {
        Field.requireText(article, "article");
        Field.requireText(quote, "quote");
    }
}
