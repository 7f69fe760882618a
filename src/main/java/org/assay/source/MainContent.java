package org.assay.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a web page, without navigation, advertisements and comments.
 *
 * <p>Furniture goes first, by element, by the words of class and id, and by the share of text that is links. What is
 * left is the article that HTML marks, else the deepest element that holds most of the prose. Nothing inside it is
 * judged any further: lists and tables hold as many facts as paragraphs.
 */
final class MainContent {

    /** The share of the page's prose that the article holds. */
    private static final double MOST = 0.8;
    /** The share of the page's prose that an element marked as article has to hold to be believed. */
    private static final double BELIEVABLE = 0.4;
    /** The share of the page's prose that is never furniture, whatever it is called. */
    private static final double TOO_MUCH = 0.3;

    private static final double MOST_LINKED = 0.6;
    private static final int FEWEST_LINKS = 3;
    /** Shorter strings are labels, not prose. */
    private static final int SHORTEST_PROSE = 25;

    private static final String FURNITURE = "nav, footer, aside, form, dialog, script, style, noscript, template,"
            + " [role=navigation], [role=complementary], [role=search], [role=banner], [role=contentinfo],"
            + " [aria-hidden=true], [hidden], [style*=display:none], [style*=display: none]";
    private static final Set<String> FURNITURE_NAMES = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "comment",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "disqus",
            "footer",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "newsletter",
            "pager",
            "pagination",
            "popup",
            "promo",
            "recommended",
            "related",
            "share",
            "sharing",
            "sidebar",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "toc",
            "widget");

    private final Element body;
    private Map<Element, Integer> prose;

    private MainContent(Element body) {
        this.body = body;
        this.prose = prose(body);
    }

    static Element of(Document page) {
        MainContent content = new MainContent(page.clone().body());
        content.clear();
        Element marked = content.marked();
        return marked == null ? content.deepest() : marked;
    }

    private void clear() {
        body.select(FURNITURE).stream().filter(this::isSmall).forEach(Element::remove);
        body.select("header").stream()
                .filter(header -> header.closest("article, main") == null)
                .filter(this::isSmall)
                .forEach(Element::remove);
        body.select("[class], [id]").stream()
                .filter(element -> isNamedFurniture(element) && isSmall(element))
                .forEach(Element::remove);
        body.select("ul, ol, div, section, p").stream()
                .filter(MainContent::isMostlyLinks)
                .forEach(Element::remove);
        prose = prose(body);
    }

    private boolean isSmall(Element element) {
        return weight(element) <= TOO_MUCH * weight(body);
    }

    private static boolean isNamedFurniture(Element element) {
        String names = element.className() + " " + element.id();
        return !element.normalName().equals("body")
                && Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .anyMatch(FURNITURE_NAMES::contains);
    }

    private static boolean isMostlyLinks(Element element) {
        List<Element> links = element.select("a[href]");
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return links.size() >= FEWEST_LINKS
                && linked > MOST_LINKED * element.text().length();
    }

    private @Nullable Element marked() {
        return body.select("article, main, [role=main], [itemprop=articleBody]").stream()
                .filter(element -> weight(element) >= BELIEVABLE * weight(body)
                        && !element.text().isBlank())
                .reduce((outer, inner) -> weight(inner) >= MOST * weight(outer) ? inner : outer)
                .orElse(null);
    }

    private Element deepest() {
        Element holder = body;
        while (true) {
            Element inner = holder.children().stream()
                    .filter(child -> child.isBlock() && weight(child) > 0 && weight(child) >= MOST * weight(body))
                    .findFirst()
                    .orElse(null);
            if (inner == null || inner.is("p, ul, ol, table, pre, blockquote")) {
                return holder;
            }
            holder = inner;
        }
    }

    private int weight(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** The characters of prose in each element: strings long enough, outside links. */
    private static Map<Element, Integer> prose(Element body) {
        Map<Element, Integer> weights = new HashMap<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode string && string.text().strip().length() >= SHORTEST_PROSE) {
                Element parent = string.parent() instanceof Element element ? element : body;
                if (parent.closest("a") == null) {
                    int length = string.text().length();
                    for (Element around = parent; around != null; around = around.parent()) {
                        weights.merge(around, length, Integer::sum);
                    }
                }
            }
        });
        return weights;
    }
}
