package org.assay.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads web pages. */
final class HtmlArticles {

    /** Elements inside each other, beyond which a page is refused. */
    private static final int MOST_NESTING = 1_000;

    private HtmlArticles() {}

    static Article read(String fileName, byte[] bytes) {
        Document page = parse(fileName, bytes);
        requireReasonableNesting(fileName, page);
        Metadata metadata = HtmlMetadata.of(page);
        String body = HtmlText.of(MainContent.of(page));
        String text = titled(metadata.title(), body);
        return metadata.of(text, null, "text/html; charset=" + page.charset().name());
    }

    private static Document parse(String fileName, byte[] bytes) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            boolean isMisread = page.charset().equals(StandardCharsets.UTF_8)
                    && !DecodedText.of(bytes).charset().equals(StandardCharsets.UTF_8);
            return isMisread
                    ? Jsoup.parse(
                            new ByteArrayInputStream(bytes),
                            DecodedText.of(bytes).charset().name(),
                            "")
                    : page;
        } catch (IOException unreadable) {
            throw new UnreadableArticle(fileName, "its HTML cannot be read", "a web page", unreadable);
        }
    }

    private static void requireReasonableNesting(String fileName, Document page) {
        NodeVisitor measure = (node, depth) -> {
            if (depth > MOST_NESTING) {
                throw new UnreadableArticle(
                        fileName,
                        "its elements are nested more than %,d deep".formatted(MOST_NESTING),
                        "a web page made for readers");
            }
        };
        page.traverse(measure);
    }

    /** Puts the title first, where the body does not begin with it. */
    private static String titled(@Nullable String title, String body) {
        String firstLine = body.lines().findFirst().orElse("");
        return title == null || firstLine.replaceFirst("^#+ ", "").equals(title) ? body : "# " + title + "\n\n" + body;
    }
}
