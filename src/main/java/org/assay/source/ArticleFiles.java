package org.assay.source;

import java.util.regex.Pattern;

/**
 * Reads article files: plain text, Markdown, HTML, PDF, DOCX and EPUB.
 *
 * <p>Files are not trusted: size and length are limited, nothing outside the file is read, nothing in it is run.
 */
public final class ArticleFiles {

    /** The longest text that is taken, in UTF-16 units. */
    static final int MOST_CHARACTERS = 5_000_000;

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int LONGEST_TITLE = 150;
    private static final Pattern HEADING_MARK = Pattern.compile("^#+\\s+|\\s+#+$");

    /**
     * Reads one article.
     *
     * @param fileName its name, with or without folders; the extension tells Markdown from plain text
     * @param bytes the file, at most 20 MiB
     * @throws UnreadableArticle where it is too large, of another format, damaged, encrypted or without text
     */
    public Article read(String fileName, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableArticle(
                    fileName, "it has %,d bytes".formatted(bytes.length), "at most %,d".formatted(MOST_BYTES));
        }
        ArticleFormat format = ArticleFormat.of(fileName, bytes);
        Article article =
                switch (format) {
                    case TEXT, MARKDOWN -> written(fileName, bytes, format);
                    case HTML -> HtmlArticles.read(fileName, bytes);
                    case PDF, DOCX, EPUB -> OfficeArticles.read(fileName, bytes, format);
                };
        if (article.text().isBlank()) {
            throw new UnreadableArticle(fileName, "there is no text in it", "an article");
        }
        if (article.text().length() > MOST_CHARACTERS) {
            throw tooLong(fileName);
        }
        return article;
    }

    static UnreadableArticle tooLong(String fileName) {
        return new UnreadableArticle(
                fileName, "its text is too long", "at most %,d characters".formatted(MOST_CHARACTERS));
    }

    /** The first line where it is short enough for a title, else the file name without folders and extension. */
    static String titleOf(String text, String fileName) {
        String first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        String title = HEADING_MARK.matcher(first).replaceAll("");
        if (!title.isEmpty() && title.length() <= LONGEST_TITLE) {
            return title;
        }
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Article written(String fileName, byte[] bytes, ArticleFormat format) {
        DecodedText decoded = DecodedText.of(bytes);
        String text = decoded.text();
        boolean isMarkdown = format == ArticleFormat.MARKDOWN;
        Metadata metadata = isMarkdown ? FrontMatter.read(text) : Metadata.NONE;
        String body = isMarkdown ? text.substring(FrontMatter.end(text)) : text;
        String mediaType =
                "%s; charset=%s".formatted(format.mediaType(), decoded.charset().name());
        return metadata.of(text, titleOf(body, fileName), mediaType);
    }
}
