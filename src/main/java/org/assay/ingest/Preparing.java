package org.assay.ingest;

import java.util.List;
import org.assay.extraction.Extraction;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.Reason;
import org.assay.source.Article;
import org.assay.source.ArticleFiles;
import org.assay.source.CanonicalUrl;
import org.assay.source.Source;
import org.assay.source.SourceDetails;
import org.assay.text.LanguageDetector;
import org.assay.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an article file and takes it apart, without touching the database. */
@Component
class Preparing {

    private static final String ENGLISH = "en";
    private static final int LONGEST_LABEL = 40;

    private final ArticleFiles files = new ArticleFiles();
    private final Extractor extractor;
    private final LanguageDetector languages;

    Preparing(Extractor extractor, LanguageDetector languages) {
        this.extractor = extractor;
        this.languages = languages;
    }

    /**
     * Reads an article.
     *
     * @param name its path, address or name in the corpus
     * @param known what the corpus says about it; null where it says nothing
     * @throws org.assay.source.UnreadableArticle where it cannot be read
     */
    PreparedArticle prepare(String name, byte[] bytes, @Nullable CorpusSource known) {
        Article article = files.read(name, bytes);
        SourceDetails details = known == null ? describe(name, article) : describe(known);
        String language = details.language() == null ? languages.detect(article.text()) : details.language();
        Extraction extraction = extractor.extract(article.text(), details.publishedOn());
        return new PreparedArticle(
                identity(name, details),
                details,
                Sha256.of(bytes),
                article.mediaType(),
                bytes,
                article.text(),
                ENGLISH.equals(language) ? extraction : leftOut(extraction));
    }

    /** Takes the stored text of a source apart again. */
    Extraction reread(Source source, String text) {
        String language = source.language().orElseGet(() -> languages.detect(text));
        Extraction extraction = extractor.extract(text, source.publishedOn().orElse(null));
        return ENGLISH.equals(language) ? extraction : leftOut(extraction);
    }

    /** The same passages, none kept: statements are read out of English alone. */
    private static Extraction leftOut(Extraction extraction) {
        return new Extraction(
                extraction.passages().stream()
                        .map(p -> new ReadPassage(
                                p.span(), p.kind(), p.headings(), false, Reason.OTHER_LANGUAGE, 0, List.of()))
                        .toList(),
                extraction.aliases());
    }

    private static String identity(String name, SourceDetails details) {
        return details.url() == null ? name : CanonicalUrl.of(details.url());
    }

    private static SourceDetails describe(CorpusSource known) {
        return new SourceDetails(
                known.title(),
                known.label(),
                known.author(),
                known.publisher(),
                known.url(),
                known.language(),
                known.publishedOn(),
                known.basis(),
                known.note());
    }

    private SourceDetails describe(String name, Article article) {
        String title = article.title() == null ? name : article.title();
        return new SourceDetails(
                title,
                label(title, article),
                article.author(),
                article.publisher(),
                article.canonicalUrl(),
                article.language() == null ? languages.detect(article.text()) : article.language(),
                article.publishedOn(),
                article.basis(),
                null);
    }

    private static String label(String title, Article article) {
        String by = article.publisher() != null ? article.publisher() : article.author();
        String base = by == null ? title : by;
        String year = article.publishedOn() == null
                ? ""
                : " " + article.publishedOn().value().substring(0, 4).replace('X', '0');
        String shortened = base.length() <= LONGEST_LABEL
                ? base
                : base.substring(0, LONGEST_LABEL - 1).strip() + "…";
        return by == null ? shortened : shortened + year;
    }
}
