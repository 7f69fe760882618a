package org.assay.search;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Takes a word that stands nowhere in the index for those that are spelled nearly alike. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int MOST = 3;
    private static final Comparator<Alike> BEST_FIRST = comparingDouble(Alike::likeness)
            .thenComparing(Alike::documents)
            .reversed()
            .thenComparing(Alike::term);

    private Spelling() {}

    /** The words with the unknown ones replaced, where anything is alike. */
    static List<QueryWord> repair(List<QueryWord> words, IndexReader reader, Set<String> fields) throws IOException {
        List<QueryWord> repaired = new ArrayList<>();
        for (QueryWord word : words) {
            repaired.add(isKnown(word, reader, fields) ? word : alike(word, reader, fields));
        }
        return repaired;
    }

    private static boolean isKnown(QueryWord word, IndexReader reader, Set<String> fields) throws IOException {
        for (String field : fields) {
            for (String term : word.whole()) {
                if (reader.docFreq(new Term(field, term)) > 0) {
                    return true;
                }
            }
            for (String part : word.parts()) {
                if (reader.docFreq(new Term(field, part)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static QueryWord alike(QueryWord word, IndexReader reader, Set<String> fields) throws IOException {
        if (word.whole().isEmpty() || !word.whole().getFirst().chars().allMatch(Character::isLetter)) {
            return word;
        }
        String typed = word.whole().getFirst();
        if (typed.length() < SHORTEST) {
            return word;
        }
        List<Alike> found = new ArrayList<>();
        for (String field : fields) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                collect(terms, new Term(field, typed), found);
            }
        }
        List<String> best = found.stream()
                .sorted(BEST_FIRST)
                .map(Alike::term)
                .distinct()
                .limit(MOST)
                .toList();
        return best.isEmpty() ? word : word.spelled(best);
    }

    private static void collect(Terms terms, Term typed, List<Alike> found) throws IOException {
        int slips = typed.text().length() < TWO_SLIPS_FROM ? 1 : 2;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, typed, slips, 1, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            found.add(new Alike(
                    term.utf8ToString(),
                    near.attributes().addAttribute(BoostAttribute.class).getBoost(),
                    near.docFreq()));
        }
    }

    private record Alike(String term, double likeness, int documents) {}
}
