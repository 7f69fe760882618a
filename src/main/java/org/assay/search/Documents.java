package org.assay.search;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Reads documents found. */
final class Documents {

    /** Words that are searched and not scored. */
    static final FieldType WORDS_ALONE = wordsAlone();

    private Documents() {}

    /** Notes how the words of texts are spelled. */
    static void addSpelling(Document document, String... texts) {
        for (String text : texts) {
            document.add(new Field(Fields.SPELLING, text, WORDS_ALONE));
        }
    }

    private static FieldType wordsAlone() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /** The database id of a document. */
    static long id(IndexSearcher searcher, int document) throws IOException {
        return number(searcher, document, Fields.ID);
    }

    /** A number that the document has. */
    static long number(IndexSearcher searcher, int document, String field) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), field);
        if (!numbers.advanceExact(document - leaf.docBase)) {
            throw new CorruptIndexException("document %d has no %s".formatted(document, field), leaf.toString());
        }
        return numbers.longValue();
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
