package org.assay.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Small documents, made when a test asks for them. */
final class OfficeFixtures {

    private OfficeFixtures() {}

    static byte[] pdf(String title, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.setLeading(14);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle("On salt");
            XWPFStyles styles = document.createStyles();
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading1");
            style.addNewName().setVal("heading 1");
            styles.addStyle(new XWPFStyle(style));
            XWPFParagraph heading = document.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("Effects");
            document.createParagraph().createRun().setText("Salt raises blood pressure.");
            BigInteger bullets = bullets(document);
            for (String item : List.of("It binds water.", "It tires the heart.")) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(bullets);
                paragraph.setNumILvl(BigInteger.ZERO);
                paragraph.createRun().setText(item);
            }
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Food");
            table.getRow(0).getCell(1).setText("Salt");
            table.getRow(1).getCell(0).setText("Bread");
            table.getRow(1).getCell(1).setText("1.2 g");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
        numbering.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = numbering.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering));
        return document.getNumbering().addNum(id);
    }

    static byte[] epub() throws IOException {
        return epub(
                chapter("<h1>One</h1><p>Salt raises blood pressure.</p>"),
                chapter("<h1>Two</h1><ul><li>It binds water.</li></ul>"));
    }

    static byte[] epub(String... chapters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            add(zip, "META-INF/container.xml", """
                    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                    <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
                    """);
            StringBuilder items = new StringBuilder();
            StringBuilder spine = new StringBuilder();
            for (int i = 0; i < chapters.length; i++) {
                add(zip, "c%d.xhtml".formatted(i), chapters[i]);
                items.append("<item id='c%1$d' href='c%1$d.xhtml' media-type='application/xhtml+xml'/>".formatted(i));
                spine.append("<itemref idref='c%d'/>".formatted(i));
            }
            add(zip, "book.opf", """
                    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">x</dc:identifier>
                    <dc:title>On salt</dc:title><dc:creator>Ada Example</dc:creator><dc:language>en</dc:language>
                    <dc:publisher>Kitchen Notes</dc:publisher><dc:date>2021-05-06</dc:date></metadata>
                    <manifest>%s</manifest><spine>%s</spine></package>
                    """.formatted(items, spine));
        }
        return bytes.toByteArray();
    }

    private static String chapter(String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>" + body
                + "</body></html>";
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
