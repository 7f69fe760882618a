package org.assay.search;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Reads documents found. */
final class Documents {

    private Documents() {}

    /** The database id of a document. */
    static long id(IndexSearcher searcher, int document) throws IOException {
        return read(searcher, document, Fields.ID)
                .getField(Fields.ID)
                .numericValue()
                .longValue();
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
