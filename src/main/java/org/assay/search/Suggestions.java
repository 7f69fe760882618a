package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.assay.verdict.Rating;
import org.springframework.stereotype.Service;

/** Completes what a reader types: to claims that hold every word so begun, and to subjects, topics and sources. */
@Service
public class Suggestions {

    private static final int MOST_CLAIMS = 5;
    private static final int MOST_OF_A_GROUP = 3;
    private static final int MOST_WORDS = 8;
    private static final int MOST_LENGTH = 200;
    /** How many names are looked at for the most frequent; all of any usual beginning. */
    private static final int NAMES_LOOKED_AT = 2000;

    private static final Sort MOST_SOURCES = new Sort(
            new SortField(Fields.CLAIM_SOURCE_COUNT, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.LONG));

    private final LuceneIndex index;
    private final Analysis analysis;
    private final Names names;

    Suggestions(LuceneIndex index, Analysis analysis, Names names) {
        this.index = index;
        this.analysis = analysis;
        this.names = names;
    }

    /**
     * What may be meant, claims first; nothing for less than two letters.
     *
     * @throws java.io.UncheckedIOException when the index cannot be read
     */
    public List<Suggestion> of(String typed) {
        String text = typed.strip();
        List<String> begun = text.length() < 2 || text.length() > MOST_LENGTH ? List.of() : analysis.beginnings(text);
        return begun.isEmpty() ? List.of() : index.search(searcher -> suggest(searcher, text, begun));
    }

    private List<Suggestion> suggest(IndexSearcher searcher, String text, List<String> begun) throws IOException {
        List<Suggestion> found = new ArrayList<>(claims(searcher, begun));
        found.addAll(subjects(searcher, text));
        IndexReader reader = searcher.getIndexReader();
        for (Map.Entry<String, String> topic :
                names.topics(text, MOST_OF_A_GROUP).entrySet()) {
            add(found, reader, Suggestion.Kind.TOPIC, ClaimFacets.TOPIC, topic);
        }
        for (Map.Entry<String, String> source :
                names.sources(text, MOST_OF_A_GROUP).entrySet()) {
            add(found, reader, Suggestion.Kind.SOURCE, ClaimFacets.SOURCE, source);
        }
        return found;
    }

    static List<Suggestion> claims(IndexSearcher searcher, List<String> begun) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        begun.stream()
                .limit(MOST_WORDS)
                .forEach(word -> all.add(new TermQuery(new Term(Fields.CLAIM_BEGINNINGS, word)), Occur.FILTER));
        List<Suggestion> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(all.build(), MOST_CLAIMS, MOST_SOURCES).scoreDocs) {
            Document claim = Documents.read(searcher, hit.doc, Fields.ID, Fields.CLAIM_TEXT, Fields.CLAIM_RATING);
            found.add(new Suggestion(
                    Suggestion.Kind.CLAIM,
                    claim.get(Fields.ID),
                    claim.get(Fields.CLAIM_TEXT),
                    1,
                    Optional.ofNullable(claim.get(Fields.CLAIM_RATING)).map(Rating::valueOf)));
        }
        return found;
    }

    /** The most frequent of the subjects that begin so. */
    static List<Suggestion> subjects(IndexSearcher searcher, String text) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), ClaimFacets.FIELD);
        if (terms == null) {
            return List.of();
        }
        String beginning = ClaimFacets.term(ClaimFacets.SUBJECT, ClaimFacets.subject(text));
        Map<String, Integer> counts = new LinkedHashMap<>();
        TermsEnum all = terms.iterator();
        if (all.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END) {
            for (BytesRef term = all.term(); term != null && counts.size() < NAMES_LOOKED_AT; term = all.next()) {
                String name = term.utf8ToString();
                if (!name.startsWith(beginning)) {
                    break;
                }
                counts.put(name, all.docFreq());
            }
        }
        List<Suggestion> found = new ArrayList<>();
        for (Map.Entry<String, Integer> subject : counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OF_A_GROUP)
                .toList()) {
            for (ScoreDoc first :
                    searcher.search(new TermQuery(new Term(ClaimFacets.FIELD, subject.getKey())), 1).scoreDocs) {
                String label = Documents.read(searcher, first.doc, Fields.CLAIM_SUBJECT)
                        .get(Fields.CLAIM_SUBJECT);
                found.add(new Suggestion(Suggestion.Kind.SUBJECT, label, label, subject.getValue(), Optional.empty()));
            }
        }
        return found;
    }

    private static void add(
            List<Suggestion> found,
            IndexReader reader,
            Suggestion.Kind kind,
            String facet,
            Map.Entry<String, String> named)
            throws IOException {
        long claims = reader.docFreq(new Term(ClaimFacets.FIELD, ClaimFacets.term(facet, named.getKey())));
        found.add(new Suggestion(kind, named.getKey(), named.getValue(), claims, Optional.empty()));
    }
}
