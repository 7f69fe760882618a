package org.assay.search;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.assay.relation.Candidates.Near;

/**
 * Finds the nearest of short texts: most of them by meaning, and some that share the rarest words though their meaning,
 * as far as the vectors tell, is farther off.
 */
final class Neighbours {

    private static final int ONE_BY_WORDS_IN = 4;

    private final WordQueries words;
    private final String textField;
    private final String vectorField;

    Neighbours(WordQueries words, String textField, String vectorField) {
        this.words = words;
        this.textField = textField;
        this.vectorField = vectorField;
    }

    /** The nearest to a text by its vector, nearest first, the document of that id left out. */
    List<Near> nearest(IndexSearcher searcher, long id, String text, float[] vector, int most) throws IOException {
        VectorSearch vectors = new VectorSearch(searcher, vectorField);
        Map<Long, Double> likeness = new TreeMap<>();
        for (VectorSearch.Near near : vectors.nearest(vector, most + 1)) {
            likeness.put(near.id(), near.likeness());
        }
        List<Long> byMeaning = ordered(likeness).map(Near::statementId).toList();
        Query shared = words.anyOf(text, textField);
        Map<Long, Double> byWords = vectors.likeness(vector, searcher.search(shared, most + 1).scoreDocs);
        likeness.putAll(byWords);
        likeness.remove(id);

        Set<Long> chosen = new TreeSet<>();
        int wordSlots = most / ONE_BY_WORDS_IN;
        byMeaning.stream().filter(likeness::containsKey).limit(most - wordSlots).forEach(chosen::add);
        byWords.keySet().stream()
                .filter(likeness::containsKey)
                .filter(other -> !chosen.contains(other))
                .limit(wordSlots)
                .toList()
                .forEach(chosen::add);
        byMeaning.stream()
                .filter(likeness::containsKey)
                .filter(other -> !chosen.contains(other))
                .limit(most - chosen.size())
                .toList()
                .forEach(chosen::add);
        return ordered(likeness)
                .filter(near -> chosen.contains(near.statementId()))
                .toList();
    }

    private static Stream<Near> ordered(Map<Long, Double> likeness) {
        return likeness.entrySet().stream()
                .map(entry -> new Near(entry.getKey(), entry.getValue()))
                .sorted(comparingDouble(Near::likeness).reversed().thenComparing(Near::statementId));
    }
}
