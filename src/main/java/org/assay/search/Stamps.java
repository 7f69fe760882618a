package org.assay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.assay.text.Sha256;
import org.springframework.stereotype.Component;

/** Fingerprints of what documents were made from, by which index and database are compared. */
@Component
class Stamps {

    private final LuceneIndex index;

    Stamps(LuceneIndex index) {
        this.index = index;
    }

    /** A new document that knows its unit, its database id and the content it is made from. */
    static Document document(Unit unit, long id, Record content) {
        Document document = new Document();
        document.add(new StringField(Fields.UNIT, unit.term().text(), Store.NO));
        document.add(new StringField(Fields.KIND, unit.kind().name(), Store.NO));
        document.add(new StoredField(Fields.ID, id));
        document.add(new NumericDocValuesField(Fields.ID, id));
        document.add(new NumericDocValuesField(
                Fields.STAMP,
                Long.parseUnsignedLong(Sha256.of(content.toString()).substring(0, 16), 16)));
        return document;
    }

    /** Whether the index has exactly these documents of the unit. */
    boolean fit(Unit unit, List<Document> documents) {
        List<Long> expected = documents.stream().map(Stamps::stamp).sorted().toList();
        return index.search(searcher -> stamps(searcher, unit)).equals(expected);
    }

    /** The targets of the units that the index has of a kind. */
    List<Long> targets(UnitKind kind) {
        return index.search(searcher -> {
            List<Long> found = new ArrayList<>();
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.UNIT);
            if (terms == null) {
                return found;
            }
            String prefix = kind + "/";
            TermsEnum units = terms.iterator();
            if (units.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
                return found;
            }
            for (BytesRef unit = units.term(); unit != null; unit = units.next()) {
                String name = unit.utf8ToString();
                if (!name.startsWith(prefix)) {
                    break;
                }
                long target = Long.parseLong(name.substring(prefix.length()));
                if (!stamps(searcher, new Unit(kind, target)).isEmpty()) {
                    found.add(target);
                }
            }
            return found;
        });
    }

    private static List<Long> stamps(IndexSearcher searcher, Unit unit) throws IOException {
        List<Long> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            PostingsEnum documents = leaf.reader().postings(unit.term(), PostingsEnum.NONE);
            NumericDocValues stamps = leaf.reader().getNumericDocValues(Fields.STAMP);
            if (documents == null || stamps == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            while (documents.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                int document = documents.docID();
                if ((live == null || live.get(document)) && stamps.advanceExact(document)) {
                    found.add(stamps.longValue());
                }
            }
        }
        found.sort(null);
        return found;
    }

    private static long stamp(Document document) {
        for (IndexableField field : document.getFields(Fields.STAMP)) {
            if (field.numericValue() != null) {
                return field.numericValue().longValue();
            }
        }
        throw new IllegalArgumentException("document without a stamp: " + document);
    }
}
