package org.assay.search;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents whose vectors lie nearest. Small indexes are read through, so that the same content gives the
 * same answer whatever its segments; larger ones are searched by their graph (HNSW, Malkov and Yashunin 2016) and the
 * likeness computed exactly.
 */
final class VectorSearch {

    private static final int READ_THROUGH = 20_000;
    private static final int BY_GRAPH = 200;
    private static final Comparator<Near> NEAREST_FIRST =
            comparingDouble(Near::likeness).reversed().thenComparing(Near::id);

    private final IndexSearcher searcher;
    private final String field;

    VectorSearch(IndexSearcher searcher, String field) {
        this.searcher = searcher;
        this.field = field;
    }

    /** Whether the index is so small that every vector is compared. */
    boolean readsThrough() throws IOException {
        return size() <= READ_THROUGH;
    }

    /** The nearest documents, nearest first, equal ones by id. */
    List<Near> nearest(float[] vector, int most) throws IOException {
        List<Near> found = readsThrough() ? all(vector) : graph(vector, most, null);
        return found.stream().sorted(NEAREST_FIRST).limit(most).toList();
    }

    /** Every document where the index is read through, else the nearest of those that a query admits; in no order. */
    List<Near> near(float[] vector, Query admitted) throws IOException {
        return readsThrough() ? all(vector) : graph(vector, BY_GRAPH, admitted);
    }

    /** The likeness of given documents by their ids, in the order given; those without a vector are left out. */
    Map<Long, Double> likeness(float[] vector, ScoreDoc[] documents) throws IOException {
        Map<Integer, Near> byDocument = new LinkedHashMap<>();
        for (Near near : exact(vector, documents)) {
            byDocument.put(near.document(), near);
        }
        Map<Long, Double> found = new LinkedHashMap<>();
        for (ScoreDoc document : documents) {
            Near near = byDocument.get(document.doc);
            if (near != null) {
                found.put(near.id(), near.likeness());
            }
        }
        return found;
    }

    /** The vector of a document; null when it has none. */
    float @Nullable [] vectorOf(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
        if (vectors == null) {
            return null;
        }
        DocIndexIterator at = vectors.iterator();
        return at.advance(document - leaf.docBase) == document - leaf.docBase
                ? vectors.vectorValue(at.index()).clone()
                : null;
    }

    private int size() throws IOException {
        int size = 0;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
            size += vectors == null ? 0 : vectors.size();
        }
        return size;
    }

    private List<Near> all(float[] vector) throws IOException {
        List<Near> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
            NumericDocValues ids = leaf.reader().getNumericDocValues(Fields.ID);
            if (vectors == null || ids == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            DocIndexIterator at = vectors.iterator();
            for (int doc = at.nextDoc(); doc != DocIndexIterator.NO_MORE_DOCS; doc = at.nextDoc()) {
                if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
                    double likeness = VectorUtil.dotProduct(vector, vectors.vectorValue(at.index()));
                    found.add(new Near(leaf.docBase + doc, ids.longValue(), likeness));
                }
            }
        }
        return found;
    }

    private List<Near> graph(float[] vector, int most, @Nullable Query admitted) throws IOException {
        Query nearest = new KnnFloatVectorQuery(field, vector, most, admitted);
        return exact(vector, searcher.search(nearest, most).scoreDocs);
    }

    private List<Near> exact(float[] vector, ScoreDoc[] documents) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        List<Near> found = new ArrayList<>();
        ScoreDoc[] inOrder = documents.clone();
        Arrays.sort(inOrder, comparingInt(document -> document.doc));
        for (ScoreDoc document : inOrder) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document.doc, leaves));
            NumericDocValues ids = leaf.reader().getNumericDocValues(Fields.ID);
            float[] other = vectorOf(document.doc);
            if (other != null && ids != null && ids.advanceExact(document.doc - leaf.docBase)) {
                found.add(new Near(document.doc, ids.longValue(), VectorUtil.dotProduct(vector, other)));
            }
        }
        return found;
    }

    /** A document near a vector, its database id and the cosine of both. */
    record Near(int document, long id, double likeness) {}
}
