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

    private static final int LONGEST_LABEL = 40;

    private final ArticleFiles files = new ArticleFiles();
    private final Extractor extractor;

    Preparing(Extractor extractor) {
        this.extractor = extractor;
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
        Extraction extraction =
                extractor.extract(article.text(), known == null ? article.publishedOn() : known.publishedOn());
        SourceDetails details = known == null ? describe(name, article, extraction) : describe(known, extraction);
        return new PreparedArticle(
                identity(name, details),
                details,
                Sha256.of(bytes),
                article.mediaType(),
                bytes,
                article.text(),
                inLanguageOf(details.language(), extraction));
    }

    /** Takes the stored text of a source apart again. */
    Extraction reread(Source source, String text) {
        return inLanguageOf(
                source.language().orElse(null),
                extractor.extract(text, source.publishedOn().orElse(null)));
    }

    /** The extraction; with all passages left out where somebody says that the article is in another language. */
    private static Extraction inLanguageOf(@Nullable String stated, Extraction extraction) {
        if (stated == null || Extractor.reads(stated) || stated.equals(extraction.language())) {
            return extraction;
        }
        return new Extraction(
                stated,
                extraction.passages().stream()
                        .map(p -> new ReadPassage(
                                p.span(), p.kind(), p.headings(), false, Reason.OTHER_LANGUAGE, 0, List.of()))
                        .toList(),
                extraction.aliases());
    }

    private static String identity(String name, SourceDetails details) {
        return details.url() == null ? name : CanonicalUrl.of(details.url());
    }

    private static SourceDetails describe(CorpusSource known, Extraction extraction) {
        return new SourceDetails(
                known.title(),
                known.label(),
                known.author(),
                known.publisher(),
                known.url(),
                known.language() == null ? extraction.language() : known.language(),
                known.publishedOn(),
                known.basis(),
                known.note());
    }

    /** What a page says of its own language is often left over from a template, so the text itself comes first. */
    private static SourceDetails describe(String name, Article article, Extraction extraction) {
        String title = article.title() == null ? name : article.title();
        return new SourceDetails(
                title,
                label(title, article),
                article.author(),
                article.publisher(),
                article.canonicalUrl(),
                extraction.language().equals(LanguageDetector.UNDETERMINED)
                        ? article.language()
                        : extraction.language(),
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
