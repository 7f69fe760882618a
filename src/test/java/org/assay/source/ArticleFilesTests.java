package org.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.text.PartialDate;
import org.junit.jupiter.api.Test;

class ArticleFilesTests {

    private final ArticleFiles files = new ArticleFiles();

    @Test
    void keepsPlainTextAsItIs() {
        Article article = read("notes/salt.txt", "On salt\r\n\r\nSalt raises blood pressure.\r\n");

        assertThat(article.text()).isEqualTo("On salt\r\n\r\nSalt raises blood pressure.\r\n");
        assertThat(article.title()).isEqualTo("On salt");
        assertThat(article.mediaType()).isEqualTo("text/plain; charset=UTF-8");
    }

    @Test
    void leavesByteOrderMarksOut() {
        assertThat(files.read("a.txt", "\uFEFFSalt".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Salt");
        assertThat(files.read("a.txt", "\uFEFFSalt".getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("Salt");
        assertThat(files.read("a.txt", "\uFEFFSalt".getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo("Salt");
    }

    @Test
    void readsMalformedUtf8AsWindows1252AndSaysSo() {
        Article article = files.read("a.txt", "Café “noir”".getBytes(Charset.forName("windows-1252")));

        assertThat(article.text()).isEqualTo("Café “noir”");
        assertThat(article.mediaType()).endsWith("charset=windows-1252");
    }

    @Test
    void namesTextsWithoutShortFirstLineAfterTheirFile() {
        assertThat(read("notes/salt.txt", "Salt ".repeat(100)).title()).isEqualTo("salt");
    }

    @Test
    void readsFrontMatterAndKeepsMarkdownWhole() {
        String markdown = """
                ---
                title: "Salt: friend or foe?"
                author: [Ada Example, Bo Sample]
                date: 2023-04-05
                lang: en-GB
                url: https://Example.org/salt/?utm_source=x
                ---

                # Salt

                Salt raises blood pressure.
                """;

        Article article = read("salt.md", markdown);

        assertThat(article.text()).isEqualTo(markdown);
        assertThat(article)
                .extracting(Article::title, Article::author, Article::language, Article::canonicalUrl)
                .containsExactly("Salt: friend or foe?", "Ada Example, Bo Sample", "en", "https://example.org/salt");
        assertThat(article.publishedOn()).isEqualTo(new PartialDate("2023-04-05"));
        assertThat(article.basis()).isEqualTo(DateBasis.STATED);
    }

    @Test
    void takesTheHeadingOfMarkdownForItsTitle() {
        Article article = read("salt.md", "# Salt\n\nSalt raises blood pressure.\n");

        assertThat(article.title()).isEqualTo("Salt");
        assertThat(article.publishedOn()).isNull();
    }

    @Test
    void refusesOtherFormatsByName() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThatThrownBy(() -> files.read("salt.png", picture))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessage("salt.png: it is image/png; expected plain text, Markdown, HTML, PDF, DOCX or EPUB");
        assertThatThrownBy(() -> read("salt.json", "{\"salt\": 1}"))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageStartingWith("salt.json: it is application/json");
    }

    @Test
    void refusesEmptyAndOversizedFiles() {
        assertThatThrownBy(() -> read("salt.txt", " \n"))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessage("salt.txt: there is no text in it; expected an article");
        assertThatThrownBy(() -> files.read("salt.txt", new byte[20 * 1024 * 1024 + 1]))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining("at most 20,971,520");
        assertThatThrownBy(() -> read("salt.txt", "x".repeat(5_000_001)))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining("at most 5,000,000 characters");
    }

    @Test
    void refusesDamagedDocumentsByName() {
        assertThatThrownBy(() -> read("salt.pdf", "%PDF-1.7 and then nothing"))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageStartingWith("salt.pdf: ");
    }

    @Test
    void readsPdf() throws IOException {
        Article article =
                files.read("salt.pdf", OfficeFixtures.pdf("On salt", List.of("Salt raises blood", "pressure.")));

        assertThat(article.title()).isEqualTo("On salt");
        assertThat(article.text()).isEqualTo("Salt raises blood pressure.\n");
        assertThat(article.publishedOn()).isNull();
        assertThat(article.mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void readsBulletsInPdf() throws IOException {
        List<String> lines = List.of("Salt", "• binds water", "in the blood", "• tires the heart");

        assertThat(files.read("salt.pdf", OfficeFixtures.pdf("On salt", lines)).text())
                .contains("Salt\n\n- binds water in the blood\n- tires the heart");
    }

    @Test
    void readsDocxWithHeadingsListsAndTables() throws IOException {
        Article article = files.read("salt.docx", OfficeFixtures.docx());

        assertThat(article.title()).isEqualTo("On salt");
        assertThat(article.text()).isEqualTo("""
                # Effects

                Salt raises blood pressure.

                - It binds water.
                - It tires the heart.

                | Food | Salt |
                | --- | --- |
                | Bread | 1.2 g |
                """);
    }

    @Test
    void readsEpubChapterByChapter() throws IOException {
        Article article = files.read("salt.epub", OfficeFixtures.epub());

        assertThat(article)
                .extracting(Article::title, Article::author, Article::publisher, Article::language)
                .containsExactly("On salt", "Ada Example", "Kitchen Notes", "en");
        assertThat(article.publishedOn()).isEqualTo(new PartialDate("2021-05-06"));
        assertThat(article.text()).isEqualTo("""
                # One

                Salt raises blood pressure.

                # Two

                - It binds water.
                """);
    }

    @Test
    void readsNothingFromOutsideADocument() throws IOException {
        byte[] book = OfficeFixtures.epub("<!DOCTYPE html [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
                + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Salt &secret; water</p></body></html>");

        assertThat(textOrRefusal(book)).doesNotContain("root:");
    }

    private String textOrRefusal(byte[] epub) {
        try {
            return files.read("salt.epub", epub).text();
        } catch (UnreadableArticle refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private Article read(String fileName, String text) {
        return files.read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }
}
