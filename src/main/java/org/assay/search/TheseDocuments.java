package org.assay.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/** Matches given documents of one state of the index; nothing of any other. */
final class TheseDocuments extends Query {

    private final Object state;
    private final int[] documents;

    /** Takes the documents by their numbers, in any order. */
    TheseDocuments(IndexSearcher searcher, int... documents) {
        this.state = searcher.getTopReaderContext().id();
        this.documents = documents.clone();
        Arrays.sort(this.documents);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        boolean isSame = state == searcher.getTopReaderContext().id();
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                int first = at(leaf.docBase);
                int end = at(leaf.docBase + leaf.reader().maxDoc());
                if (!isSame || first == end) {
                    return null;
                }
                RoaringDocIdSet.Builder some =
                        new RoaringDocIdSet.Builder(leaf.reader().maxDoc());
                for (int i = first; i < end; i++) {
                    some.add(documents[i] - leaf.docBase);
                }
                return ConstantScoreScorerSupplier.fromIterator(
                        some.build().iterator(), score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private int at(int document) {
        int found = Arrays.binarySearch(documents, document);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "%d documents".formatted(documents.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TheseDocuments these
                && state == these.state
                && Arrays.equals(documents, these.documents);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(state) + Arrays.hashCode(documents);
    }
}
