package org.assay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.text.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a web page says about itself: Open Graph, JSON-LD of schema.org, and the elements and meta names of HTML. */
final class HtmlMetadata {

    private static final JsonMapper JSON = new JsonMapper();

    private final Document page;
    private final List<JsonNode> linked = new ArrayList<>();

    private HtmlMetadata(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()));
            } catch (JacksonException notJson) {
                continue;
            }
        }
    }

    static Metadata of(Document page) {
        return new HtmlMetadata(page).read();
    }

    private Metadata read() {
        PartialDate date = published();
        return new Metadata(
                first(meta("og:title"), linked("headline"), headline(), meta("twitter:title"), page.title()),
                first(linked("author"), meta("author"), notAddress(meta("article:author")), meta("citation_author")),
                first(meta("og:site_name"), linked("publisher"), meta("application-name")),
                first(Metadata.url(attribute("link[rel=canonical]", "abs:href")), Metadata.url(meta("og:url"))),
                Metadata.language(first(attribute("html", "lang"), meta("og:locale"))),
                date,
                date == null ? null : DateBasis.STATED);
    }

    private @Nullable PartialDate published() {
        List<Function<HtmlMetadata, @Nullable String>> places = List.of(
                self -> self.meta("article:published_time"),
                self -> self.linked("datePublished"),
                self -> self.attribute("[itemprop=datePublished]", "content"),
                self -> self.attribute("[itemprop=datePublished]", "datetime"),
                self -> self.meta("date"),
                self -> self.meta("dc.date"),
                self -> self.meta("dcterms.created"),
                self -> self.meta("parsely-pub-date"),
                self -> self.meta("citation_publication_date"),
                self -> self.attribute("article header time, time[pubdate], time.published", "datetime"));
        for (Function<HtmlMetadata, @Nullable String> place : places) {
            PartialDate date = WrittenDates.read(place.apply(this));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable String headline() {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? headings.getFirst().text() : null;
    }

    private @Nullable String meta(String name) {
        return attribute("meta[property=\"%1$s\"], meta[name=\"%1$s\"]".formatted(name), "content");
    }

    private @Nullable String attribute(String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr(attribute);
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.has("@graph")) {
            collect(node.path("@graph"));
        } else if (node.has("headline") || node.has("datePublished")) {
            linked.add(node);
        }
    }

    private @Nullable String linked(String property) {
        return linked.stream()
                .map(node -> name(node.path(property)))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String name(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .map(HtmlMetadata::name)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining(", "));
        }
        return value.isObject() ? value.path("name").asString("") : value.asString("");
    }

    private static @Nullable String notAddress(@Nullable String value) {
        return value == null || value.contains("://") ? null : value;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            String tidied = Metadata.tidy(value);
            if (tidied != null) {
                return tidied;
            }
        }
        return null;
    }
}
