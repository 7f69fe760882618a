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
import org.assay.relation.Candidates;
import org.springframework.stereotype.Service;

/**
 * Finds the nearest statements: most of them by meaning, and some that share the rarest words though their meaning, as
 * far as the vectors tell, is farther off.
 */
@Service
class StatementNeighbours implements Candidates {

    private static final int ONE_BY_WORDS_IN = 4;

    private final LuceneIndex index;
    private final WordQueries words;

    StatementNeighbours(LuceneIndex index, WordQueries words) {
        this.index = index;
        this.words = words;
    }

    @Override
    public List<Near> nearest(long statementId, String text, float[] vector, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("%d statements were asked for; expected 1 or more".formatted(most));
        }
        return index.search(searcher -> nearest(searcher, statementId, text, vector, most));
    }

    private List<Near> nearest(IndexSearcher searcher, long statementId, String text, float[] vector, int most)
            throws IOException {
        VectorSearch vectors = new VectorSearch(searcher, Fields.STATEMENT_VECTOR);
        Map<Long, Double> likeness = new TreeMap<>();
        for (VectorSearch.Near near : vectors.nearest(vector, most + 1)) {
            likeness.put(near.id(), near.likeness());
        }
        List<Long> byMeaning = ordered(likeness).map(Near::statementId).toList();
        Query shared = words.anyOf(text, Fields.STATEMENT_TEXT);
        Map<Long, Double> byWords = vectors.likeness(vector, searcher.search(shared, most + 1).scoreDocs);
        likeness.putAll(byWords);
        likeness.remove(statementId);

        Set<Long> chosen = new TreeSet<>();
        int wordSlots = most / ONE_BY_WORDS_IN;
        byMeaning.stream().filter(likeness::containsKey).limit(most - wordSlots).forEach(chosen::add);
        byWords.keySet().stream()
                .filter(likeness::containsKey)
                .filter(id -> !chosen.contains(id))
                .limit(wordSlots)
                .toList()
                .forEach(chosen::add);
        byMeaning.stream()
                .filter(likeness::containsKey)
                .filter(id -> !chosen.contains(id))
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
