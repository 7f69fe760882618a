package org.assay.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** The formats of article files, told by content first and by file name where several are text. */
enum ArticleFormat {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EPUB("application/epub+zip");

    private static final String KNOWN = "plain text, Markdown, HTML, PDF, DOCX or EPUB";
    private static final Pattern HTML_HEAD = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> MARKDOWN_NAMES = Set.of("md", "markdown", "mdown");
    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");
    private static final Set<String> UNNAMED = Set.of("text/plain", "application/octet-stream");

    private final String mediaType;

    ArticleFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * The format of a file.
     *
     * @throws UnreadableArticle where it is none of these
     */
    static ArticleFormat of(String fileName, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1_024)).contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\3\4")) {
            return zipped(fileName, bytes, head);
        }
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.isBinary()) {
            throw refused(fileName, new Tika().detect(bytes, fileName));
        }
        return written(fileName, decoded.text());
    }

    private static ArticleFormat written(String fileName, String text) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (MARKDOWN_NAMES.contains(extension)) {
            return MARKDOWN;
        }
        if (HTML_NAMES.contains(extension) || HTML_HEAD.matcher(text).matches()) {
            return HTML;
        }
        String named = new Tika().detect(fileName);
        if (!UNNAMED.contains(named)) {
            throw refused(fileName, named);
        }
        return TEXT;
    }

    /** Tells by names in the archive, which stand there uncompressed (for EPUB: OCF 3.3, section 4.3). */
    private static ArticleFormat zipped(String fileName, byte[] bytes, String head) {
        if (head.startsWith("mimetypeapplication/epub+zip", 30)) {
            return EPUB;
        }
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("word/document")) {
            return DOCX;
        }
        throw refused(fileName, new Tika().detect(bytes, fileName));
    }

    private static UnreadableArticle refused(String fileName, String found) {
        return new UnreadableArticle(fileName, "it is %s".formatted(found), KNOWN);
    }
}
