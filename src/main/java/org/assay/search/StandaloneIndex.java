package org.assay.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.assay.relation.Candidates;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Workflow;
import org.assay.text.ClaimKind;
import org.assay.text.Embedder;

/**
 * Claims in an index of their own, without a database: what search answers and how fast, for measuring. They are spread
 * evenly over topics, sources and states of agreement.
 */
public final class StandaloneIndex {

    private static final int AT_ONCE = 200;
    private static final double BUFFER = 400;
    private static final int TOPICS = 40;
    private static final int SOURCES = 2000;

    private final Analysis analysis = new Analysis();
    private final WordQueries queries = new WordQueries(analysis);
    private final Embedder embedder;
    private final ClaimFinder finder;
    private final ClaimFacets.Searcher searcher;

    /**
     * A claim to be found.
     *
     * @param quotes how sources say it
     */
    public record Held(long id, String text, String subject, List<Said> quotes) {

        public Held {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * How a source says it.
     *
     * @param exact its words
     * @param passage the sentence or item in which they stand
     * @param headings those above it, outermost first
     */
    public record Said(String exact, String passage, List<String> headings) {

        public Said {
            headings = List.copyOf(headings);
        }

        /** Words that stand alone. */
        public static Said alone(String exact) {
            return new Said(exact, exact, List.of());
        }
    }

    /** Gives each text a vector of length 1, in their order. */
    @FunctionalInterface
    public interface Embedding {
        List<float[]> of(List<String> texts);
    }

    /** Indexes claims in memory; embeds them on the way, some hundred a second. */
    public StandaloneIndex(List<Held> claims, Embedder embedder) throws IOException {
        this(new ByteBuffersDirectory(), claims.iterator(), embedder, embedder::embedAll);
    }

    /**
     * Indexes claims in a folder, as the program does, and leaves the segments as they come; where the folder holds an
     * index, takes that.
     *
     * @param embedder for queries
     * @param embedding for claims
     */
    public StandaloneIndex(Path folder, Iterator<Held> claims, Embedder embedder, Embedding embedding)
            throws IOException {
        this(new MMapDirectory(folder), claims, embedder, embedding);
    }

    private StandaloneIndex(Directory directory, Iterator<Held> claims, Embedder embedder, Embedding embedding)
            throws IOException {
        this.embedder = embedder;
        this.finder = new ClaimFinder(analysis, new FacetCounts((facet, values) -> Map.of()), embedder);
        IndexWriterConfig config = new IndexWriterConfig(analysis)
                .setCodec(new VectorsInBytes())
                .setRAMBufferSizeMB(BUFFER)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        if (!DirectoryReader.indexExists(directory)) {
            index(directory, claims, embedding, config);
        }
        searcher =
                (ClaimFacets.Searcher) new ClaimFacets.Searchers().newSearcher(DirectoryReader.open(directory), null);
    }

    private static void index(Directory directory, Iterator<Held> claims, Embedding embedding, IndexWriterConfig config)
            throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            List<ClaimEntry> some = new ArrayList<>();
            while (claims.hasNext()) {
                some.add(entry(claims.next()));
                if (some.size() == AT_ONCE || !claims.hasNext()) {
                    add(some, embedding, writer);
                    some.clear();
                }
            }
        }
    }

    /** The ids of the best claims, best first, as a reader gets them with all counts. */
    public List<Long> search(String query, Matching by, int most) throws IOException {
        return finder
                .find(searcher, new ClaimQuery(query, ClaimFilters.NONE, ClaimOrder.RELEVANCE, 0, most), by)
                .hits()
                .stream()
                .map(ClaimResults.Hit::claimId)
                .toList();
    }

    /** The same words and the same vector asked of Lucene directly, without counts and highlights; how many it finds. */
    public int searchBare(String query, int most) throws IOException {
        Asked asked = Asked.of(QueryText.of(query), analysis);
        float[] vector = embedder.embed(query);
        return searcher.search(queries.scored(asked.words(), ByWords.FIELDS), most).scoreDocs.length
                + countNearest(Fields.CLAIM_VECTOR, vector, most)
                + countNearest(Fields.CLAIM_CONTEXT_VECTOR, vector, most);
    }

    private int countNearest(String field, float[] vector, int most) throws IOException {
        return searcher.search(new KnnFloatVectorQuery(field, vector, most), most).scoreDocs.length;
    }

    /** The claims nearest to a text, as statements find those they are compared with. */
    public List<Candidates.Near> nearest(float[] vector, int most) throws IOException {
        return new VectorSearch(searcher, Fields.CLAIM_VECTOR)
                .nearest(vector, most).stream()
                        .map(near -> new Candidates.Near(near.id(), near.likeness()))
                        .toList();
    }

    /** How many claims and subjects are suggested for what is typed. */
    public int complete(String typed) throws IOException {
        return Suggestions.claims(searcher, analysis.beginnings(typed)).size()
                + Suggestions.subjects(searcher, typed).size();
    }

    private static void add(List<ClaimEntry> entries, Embedding embedding, IndexWriter writer) throws IOException {
        List<String> texts =
                entries.stream().flatMap(ClaimDocuments::said).distinct().toList();
        List<float[]> embedded = embedding.of(texts);
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            vectors.put(texts.get(i), embedded.get(i));
        }
        for (ClaimEntry entry : entries) {
            writer.addDocument(ClaimDocuments.document(entry, vectors));
        }
    }

    private static ClaimEntry entry(Held claim) {
        List<ClaimEntry.Appearance> appearances = new ArrayList<>();
        claim.quotes()
                .forEach(quote -> appearances.add(new ClaimEntry.Appearance(
                        claim.id(),
                        quote.exact(),
                        claim.text(),
                        quote.passage(),
                        quote.headings(),
                        (claim.id() + appearances.size()) % SOURCES,
                        "",
                        Optional.empty())));
        return new ClaimEntry(
                claim.id(),
                claim.text(),
                claim.subject(),
                ClaimKind.OTHER,
                "topic-" + claim.id() % TOPICS,
                "",
                appearances,
                Agreement.values()[(int) (claim.id() % Agreement.values().length)],
                Freshness.CURRENT,
                Workflow.UNREVIEWED,
                Optional.empty(),
                1,
                0,
                Optional.empty());
    }
}
