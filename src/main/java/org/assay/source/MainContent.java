package org.assay.source;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a web page, without navigation, advertisements and comments: by Mozilla's Readability, or where
 * that finds little, by the elements that HTML has for it.
 */
final class MainContent {

    /** The share of the marked article that Readability has to find to be believed. */
    private static final double LEAST_SHARE = 0.5;

    private static final String FURNITURE =
            "nav, footer, aside, form, dialog, [role=navigation], [role=complementary], [aria-hidden=true]";

    private MainContent() {}

    static Element of(Document page) {
        Element marked = marked(page);
        Element read = readable(page);
        return read != null
                        && read.text().length() >= LEAST_SHARE * marked.text().length()
                ? read
                : marked;
    }

    /** The only article, else the main element, else the body, each without furniture. */
    private static Element marked(Document page) {
        Document copy = page.clone();
        copy.select(FURNITURE).remove();
        Element main = copy.selectFirst("main, [role=main]");
        Element whole = main == null ? copy.body() : main;
        return whole.select("article").size() == 1 ? whole.expectFirst("article") : whole;
    }

    private static @Nullable Element readable(Document page) {
        Document copy = page.clone();
        // Readability takes every first-level heading for the title and drops it.
        if (copy.select("h1").size() > 1) {
            copy.select("h1").tagName("h2");
        }
        return new Readability4J(page.location(), copy).parse().getArticleContent();
    }
}
