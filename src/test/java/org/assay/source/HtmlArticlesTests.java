package org.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assay.text.PartialDate;
import org.junit.jupiter.api.Test;

class HtmlArticlesTests {

    private static final String PROSE =
            "<p>Most people eat more salt than they need, and most of it, doctors say, comes "
                    + "from bread, cheese and ready meals, not from the salt cellar on the table at home.</p>";

    private final ArticleFiles files = new ArticleFiles();

    @Test
    void readsTheArticleWithoutItsSurroundings() {
        Article article = page("""
                <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
                <div id="content"><h1>On salt</h1>%1$s%1$s
                <h2>Effects</h2>%1$s
                <ul><li>It <b>binds</b> water.<ul><li>In the blood.</li></ul></li><li><p>It tires the heart.</p></li></ul>
                <table><tr><th>Food</th><th>Salt</th></tr><tr><td>Bread</td><td>1.2 g</td></tr></table>
                <p>First line<br>second&nbsp;line</p>
                <script>alert('no')</script></div>
                <div class="sidebar"><a href="/x">Ten foods you will not believe</a></div>
                <footer>Copyright Kitchen Notes</footer>
                """.formatted(PROSE));

        assertThat(article.text())
                .startsWith("# On salt\n\nMost people eat")
                .contains("\n\n## Effects\n\nMost people")
                .contains("\n\n- It binds water.\n  - In the blood.\n- It tires the heart.\n\n")
                .contains("\n\n| Food | Salt |\n| --- | --- |\n| Bread | 1.2 g |\n\n")
                .contains("\n\nFirst line\nsecond line\n")
                .doesNotContain("Home", "alert", "Copyright", "believe");
    }

    @Test
    void readsShortMarkedArticles() {
        Article article = page("<nav>Home</nav><article><h1>On salt</h1><p>Salt raises pressure.</p></article>");

        assertThat(article.text()).isEqualTo("# On salt\n\nSalt raises pressure.\n");
    }

    @Test
    void keepsAllHeadingsOfTheFirstLevel() {
        Article article = page("<article><h1>Effects</h1>%1$s%1$s<h1>Causes</h1>%1$s%1$s</article>".formatted(PROSE));

        assertThat(article.text()).contains("# Effects\n", "# Causes\n");
    }

    @Test
    void readsOpenGraphAndCanonicalLink() {
        Article article = read("""
                <!doctype html><html lang="en-GB"><head><title>On salt | Kitchen Notes</title>
                <meta property="og:title" content="On salt"><meta property="og:site_name" content="Kitchen Notes">
                <meta name="author" content="Ada Example">
                <meta property="article:published_time" content="2023-04-05T10:00:00+02:00">
                <link rel="canonical" href="https://Example.org/salt/#top"></head><body><p>Salt.</p></body></html>
                """);

        assertThat(article)
                .extracting(
                        Article::title,
                        Article::author,
                        Article::publisher,
                        Article::canonicalUrl,
                        Article::language,
                        Article::publishedOn,
                        Article::basis)
                .containsExactly(
                        "On salt",
                        "Ada Example",
                        "Kitchen Notes",
                        "https://example.org/salt",
                        "en",
                        new PartialDate("2023-04-05"),
                        DateBasis.STATED);
    }

    @Test
    void readsLinkedData() {
        Article article = read("""
                <html><head><title>x</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},
                {"@type":"NewsArticle","headline":"On salt","datePublished":"2023-04",
                "author":[{"name":"Ada Example"},{"name":"Bo Sample"}],"publisher":{"name":"Kitchen Notes"}}]}</script>
                <script type="application/ld+json">{ broken</script></head><body><p>Salt.</p></body></html>
                """);

        assertThat(article)
                .extracting(Article::title, Article::author, Article::publisher, Article::publishedOn)
                .containsExactly("On salt", "Ada Example, Bo Sample", "Kitchen Notes", new PartialDate("2023-04"));
    }

    @Test
    void tellsHtmlByItsContent() {
        assertThat(files.read("index.php", bytes("<!DOCTYPE html><html><body><p>Salt.</p></body></html>"))
                        .mediaType())
                .isEqualTo("text/html; charset=UTF-8");
    }

    @Test
    void readsUnlabelledWesternPages() {
        byte[] bytes = "<html><body><p>Café “noir”</p></body></html>".getBytes(Charset.forName("windows-1252"));

        assertThat(files.read("a.html", bytes).text()).isEqualTo("Café “noir”\n");
    }

    @Test
    void refusesAbsurdNesting() {
        byte[] bytes = bytes("<html><body>" + "<div>".repeat(100_000) + "Salt.");

        assertThatThrownBy(() -> files.read("deep.html", bytes))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining("nested more than 1,000 deep");
    }

    private Article page(String body) {
        return read("<html><head><title>On salt</title></head><body>" + body + "</body></html>");
    }

    private Article read(String html) {
        return files.read("salt.html", bytes(html));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
