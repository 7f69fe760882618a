package org.assay.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.claim.Statement;
import org.assay.extraction.Extractor;
import org.assay.extraction.Reason;
import org.assay.source.Passage;
import org.assay.source.Source;
import org.jspecify.annotations.Nullable;

/** Puts into words what was not read out of a source because it is not in English. */
final class OtherLanguage {

    private OtherLanguage() {}

    /** "in German, not read", or null where the language is read. */
    static @Nullable String note(Source source) {
        return name(source).map("in %s, not read"::formatted).orElse(null);
    }

    /** A sentence for the page of the source, or null where all of it is read. */
    static @Nullable String words(Source source, List<Passage> read, List<Statement> said) {
        long left = read.stream()
                .filter(passage -> passage.reason().equals(Reason.OTHER_LANGUAGE.name()))
                .count();
        if (said.isEmpty() && name(source).isPresent()) {
            return "Written in %s. Claims are read out of English only, so none was read out of this article; its words can be searched."
                    .formatted(name(source).get());
        }
        return left == 0
                ? null
                : "%s not in English %s left out; claims are read out of English only."
                        .formatted(
                                Phrases.capital(Phrases.count(left, "passage", "passages")),
                                left == 1 ? "was" : "were");
    }

    private static Optional<String> name(Source source) {
        return source.language()
                .filter(language -> !Extractor.reads(language))
                .map(language -> Locale.of(language).getDisplayLanguage(Locale.ENGLISH));
    }
}
