package org.assay.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.assay.source.Passage;
import org.assay.source.PassageKind;
import org.springframework.stereotype.Component;

/** The documents of the passages that readers can find: those of the latest revision of each source. */
@Component
class PassageDocuments implements UnitDocuments {

    private static final String LATEST =
            "r.source.deletedAt is null and r.number = (select max(n.number) from Revision n where n.source.id = r.source.id)";

    private final EntityManager entities;
    private final DatabaseReading reading;

    PassageDocuments(EntityManager entities, DatabaseReading reading) {
        this.entities = entities;
        this.reading = reading;
    }

    @Override
    public UnitKind kind() {
        return UnitKind.PASSAGES;
    }

    @Override
    public List<Long> targets() {
        return entities.createQuery("select r.id from Revision r where " + LATEST + " order by r.id", Long.class)
                .getResultList();
    }

    /** A new revision takes the place of those before it. */
    @Override
    public List<Long> affectedBy(Collection<Long> revisionIds) {
        return entities.createQuery(
                        "select r.id from Revision r where r.source.id in"
                                + " (select c.source.id from Revision c where c.id in ?1) order by r.id",
                        Long.class)
                .setParameter(1, revisionIds)
                .getResultList();
    }

    @Override
    public Map<Long, List<Document>> read(Collection<Long> revisionIds) {
        Map<Long, List<Document>> documents = new LinkedHashMap<>();
        for (long revisionId : revisionIds) {
            documents.put(
                    revisionId,
                    reading.of(() -> passages(revisionId)).stream()
                            .map(entry -> document(revisionId, entry))
                            .toList());
        }
        return documents;
    }

    private List<Entry> passages(long revisionId) {
        return entities.createQuery(
                        "select p from Passage p join fetch p.revision r join fetch r.source where r.id = ?1 and "
                                + LATEST + " order by p.ordinal",
                        Passage.class)
                .setParameter(1, revisionId)
                .getResultStream()
                .filter(passage -> passage.kind() != PassageKind.HEADING)
                .map(Entry::of)
                .toList();
    }

    private Document document(long revisionId, Entry entry) {
        Document document = Stamps.document(new Unit(kind(), revisionId), entry.id(), entry);
        document.add(new TextField(Fields.PASSAGE_QUOTE, entry.quote(), Store.YES));
        Documents.addSpelling(document, entry.quote());
        document.add(new TextField(Fields.PASSAGE_HEADINGS, String.join("\n", entry.headings()), Store.NO));
        document.add(new StoredField(Fields.PASSAGE_SOURCE, entry.sourceId()));
        document.add(new NumericDocValuesField(Fields.PASSAGE_SOURCE, entry.sourceId()));
        return document;
    }

    private record Entry(long id, long sourceId, String quote, List<String> headings) {

        static Entry of(Passage passage) {
            return new Entry(passage.id(), passage.revision().source().id(), passage.quote(), passage.headings());
        }
    }
}
