package org.assay.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.assay.text.PartialDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads PDF, DOCX and EPUB by Apache Tika, text only: nothing embedded, no scripts, no network. */
final class OfficeArticles {

    private OfficeArticles() {}

    static Article read(String fileName, byte[] bytes, ArticleFormat format) {
        org.apache.tika.metadata.Metadata stated = new org.apache.tika.metadata.Metadata();
        String xhtml = xhtml(fileName, bytes, format, stated);
        Document document = Jsoup.parse(format == ArticleFormat.PDF ? BrokenWords.join(xhtml) : xhtml);
        BulletParagraphs.toLists(document.body());
        String text = HtmlText.of(document.body());
        if (text.isBlank()) {
            throw new UnreadableArticle(fileName, "there is no text in it", "text, not pictures of pages");
        }
        return metadata(stated, format).of(text, ArticleFiles.titleOf(text, fileName), format.mediaType());
    }

    private static String xhtml(
            String fileName, byte[] bytes, ArticleFormat format, org.apache.tika.metadata.Metadata metadata) {
        ToXMLContentHandler markup = new ToXMLContentHandler();
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            ContentHandler limited = new WriteOutContentHandler(markup, ArticleFiles.MOST_CHARACTERS);
            parser(format).parse(stream, new SecureContentHandler(limited, stream), metadata, context());
            return markup.toString();
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableArticle(fileName, "it is encrypted", "a document without a password", locked);
        } catch (IOException | SAXException | TikaException | RuntimeException broken) {
            if (WriteLimitReachedException.isWriteLimitReached(broken)) {
                throw ArticleFiles.tooLong(fileName);
            }
            throw new UnreadableArticle(
                    fileName, "it is damaged (%s)".formatted(broken.getMessage()), "a whole " + format, broken);
        }
    }

    private static Parser parser(ArticleFormat format) {
        return switch (format) {
            case PDF -> new PDFParser();
            case DOCX -> new OOXMLParser();
            case EPUB -> new EpubParser();
            default -> throw new IllegalArgumentException("%s is not an office format".formatted(format));
        };
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAcroFormContent(false);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** A book states its date; of other files only the making is known, often years after their text. */
    private static Metadata metadata(org.apache.tika.metadata.Metadata stated, ArticleFormat format) {
        PartialDate date =
                format == ArticleFormat.EPUB ? WrittenDates.read(stated.get(TikaCoreProperties.CREATED)) : null;
        return new Metadata(
                Metadata.tidy(stated.get(TikaCoreProperties.TITLE)),
                Metadata.tidy(stated.get(TikaCoreProperties.CREATOR)),
                Metadata.tidy(stated.get(TikaCoreProperties.PUBLISHER)),
                null,
                Metadata.language(stated.get(TikaCoreProperties.LANGUAGE)),
                date,
                date == null ? null : DateBasis.STATED);
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(org.apache.tika.metadata.Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream stream,
                ContentHandler handler,
                org.apache.tika.metadata.Metadata metadata,
                boolean outputHtml) {}
    }
}
