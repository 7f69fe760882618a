package org.assay.extraction;

import java.util.List;
import java.util.Map;

/**
 * All that was read out of one article.
 *
 * @param passages in reading order, without overlap
 * @param aliases other spellings the article uses for a subject, by the name that stands for it
 */
public record Extraction(List<ReadPassage> passages, Map<String, List<String>> aliases) {

    public Extraction {
        passages = List.copyOf(passages);
        aliases = Map.copyOf(aliases);
    }
}
