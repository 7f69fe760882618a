package org.assay.search;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.Vectors;
import org.springframework.stereotype.Component;

/** The documents by which statements find their neighbours: those read out of a revision and not withdrawn. */
@Component
class StatementDocuments implements UnitDocuments {

    private final EntityManager entities;
    private final Statements statements;
    private final Vectors vectors;
    private final DatabaseReading reading;

    StatementDocuments(EntityManager entities, Statements statements, Vectors vectors, DatabaseReading reading) {
        this.entities = entities;
        this.statements = statements;
        this.vectors = vectors;
        this.reading = reading;
    }

    @Override
    public UnitKind kind() {
        return UnitKind.STATEMENTS;
    }

    @Override
    public List<Long> targets() {
        return entities.createQuery("select r.id from Revision r order by r.id", Long.class)
                .getResultList();
    }

    @Override
    public Map<Long, List<Document>> read(Collection<Long> revisionIds) {
        Map<Long, List<Document>> documents = new LinkedHashMap<>();
        for (long revisionId : revisionIds) {
            List<Entry> entries = reading.of(() -> statements.findByRevision(revisionId).stream()
                    .filter(Statement::isRead)
                    .map(Entry::of)
                    .toList());
            Map<String, float[]> vectorByText =
                    vectors.of(entries.stream().map(Entry::text).toList());
            List<Document> made = new ArrayList<>();
            for (Entry entry : entries) {
                Document document = Stamps.document(new Unit(kind(), revisionId), entry.id(), entry);
                float[] vector = requireNonNull(vectorByText.get(entry.text()));
                document.add(
                        new KnnFloatVectorField(Fields.STATEMENT_VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
                made.add(document);
            }
            documents.put(revisionId, made);
        }
        return documents;
    }

    private record Entry(long id, String text) {

        static Entry of(Statement statement) {
            return new Entry(statement.id(), statement.text());
        }
    }
}
