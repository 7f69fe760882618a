package org.assay.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The block of YAML between two lines of hyphens at the head of a Markdown file. */
final class FrontMatter {

    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final YAMLMapper YAML = new YAMLMapper();

    private FrontMatter() {}

    /** Where the text after the front matter begins, in UTF-16 units; 0 where there is none. */
    static int end(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        return block.find() ? block.end() : 0;
    }

    /** What it says of the article; nothing where it is missing or is not YAML. */
    static Metadata read(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        if (!block.find()) {
            return Metadata.NONE;
        }
        try {
            return metadata(YAML.readTree(block.group(1)));
        } catch (JacksonException notYaml) {
            return Metadata.NONE;
        }
    }

    private static Metadata metadata(JsonNode fields) {
        PartialDate date = WrittenDates.read(first(fields, "date", "published", "publishedOn", "pubDate"));
        return new Metadata(
                first(fields, "title"),
                first(fields, "author", "authors", "by"),
                first(fields, "publisher", "site"),
                Metadata.url(first(fields, "canonical", "canonicalUrl", "canonical_url", "url", "source")),
                Metadata.language(first(fields, "language", "lang")),
                date,
                date == null ? null : DateBasis.STATED);
    }

    private static @Nullable String first(JsonNode fields, String... names) {
        for (String name : names) {
            String value = Metadata.tidy(text(fields.path(name)));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(FrontMatter::text).collect(Collectors.joining(", "));
        }
        return value.isObject() ? value.path("name").asString("") : value.asString("");
    }
}
