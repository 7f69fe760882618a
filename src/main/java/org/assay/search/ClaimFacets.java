package org.assay.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** The groups by which claims are filtered and counted. */
final class ClaimFacets {

    static final String TOPIC = "topic";
    static final String SOURCE = "source";
    static final String SUBJECT = "subject";
    static final String AGREEMENT = "agreement";
    static final String FRESHNESS = "freshness";
    static final String RATING = "rating";
    static final String WORKFLOW = "workflow";
    static final String KIND = "kind";
    /** The rating of claims without a verdict. */
    static final String NONE = "none";

    /** All groups, in the order of display. */
    static final List<String> ALL = List.of(TOPIC, AGREEMENT, RATING, FRESHNESS, SOURCE, SUBJECT, WORKFLOW, KIND);

    /** The field that holds the values of every group. */
    static final String FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

    static final FacetsConfig CONFIG = config();

    /** A claim that says a word twice is hardly more about it: k1 is a sixth of the usual. */
    private static final Similarity SHORT_TEXTS = new BM25Similarity(0.2f, 0.75f);

    private ClaimFacets() {}

    static void addTo(Document document, ClaimEntry entry) {
        add(document, TOPIC, entry.topic());
        entry.appearances().stream()
                .map(ClaimEntry.Appearance::sourceId)
                .distinct()
                .forEach(source -> add(document, SOURCE, Long.toString(source)));
        if (!entry.subject().isBlank()) {
            add(document, SUBJECT, subject(entry.subject()));
        }
        add(document, AGREEMENT, entry.agreement().name());
        add(document, FRESHNESS, entry.freshness().name());
        add(document, RATING, entry.rating().map(Enum::name).orElse(NONE));
        add(document, WORKFLOW, entry.workflow().name());
        add(document, KIND, entry.kind().name());
    }

    /** The form in which subjects are the same whatever their case. */
    static String subject(String subject) {
        return subject.strip().toLowerCase(Locale.ROOT);
    }

    /** The term that every claim with the value carries. */
    static String term(String facet, String value) {
        return FacetsConfig.pathToString(facet, new String[] {value});
    }

    private static void add(Document document, String facet, String value) {
        document.add(new SortedSetDocValuesFacetField(facet, value));
    }

    private static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        config.setMultiValued(SOURCE, true);
        return config;
    }

    /** Makes searchers that know the facet values of their reader. */
    static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new Searcher(reader);
        }
    }

    /** A searcher with the facet values of its reader. */
    static final class Searcher extends IndexSearcher {

        private final @Nullable SortedSetDocValuesReaderState state;

        private Searcher(IndexReader reader) throws IOException {
            super(reader);
            setSimilarity(SHORT_TEXTS);
            boolean counts =
                    FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
            state = counts && reader.numDocs() > 0 ? new DefaultSortedSetDocValuesReaderState(reader, CONFIG) : null;
        }

        /** Null while there is no claim. */
        @Nullable
        SortedSetDocValuesReaderState facets() {
            return state;
        }
    }
}
