package org.assay.search;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Reads documents found. */
final class Documents {

    private Documents() {}

    /** The database id of a document. */
    static long id(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new CorruptIndexException("document %d has no id".formatted(document), leaf.toString());
        }
        return ids.longValue();
    }

    static Document read(IndexSearcher searcher, int document, String... fields) throws IOException {
        return searcher.storedFields().document(document, Set.of(fields));
    }

    /** The document of a claim, if the index has it. */
    static OptionalInt ofClaim(IndexSearcher searcher, long claimId) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Unit(UnitKind.CLAIM, claimId).term()), 1).scoreDocs;
        return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0].doc);
    }
}
