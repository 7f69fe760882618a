package org.assay.extraction;

import java.util.List;
import java.util.Map;

/**
 * All that was read out of one article.
 *
 * @param language in which most of it is written, as {@link org.assay.text.LanguageDetector} names it
 * @param passages in reading order, without overlap
 * @param aliases other spellings the article uses for a subject, by the name that stands for it
 */
public record Extraction(String language, List<ReadPassage> passages, Map<String, List<String>> aliases) {

    public Extraction {
        passages = List.copyOf(passages);
        aliases = Map.copyOf(aliases);
    }
}
