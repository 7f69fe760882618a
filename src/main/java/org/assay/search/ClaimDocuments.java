package org.assay.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.assay.claim.Claims;
import org.assay.claim.Vectors;
import org.springframework.stereotype.Component;

/** The documents of the claims. */
@Component
class ClaimDocuments implements UnitDocuments {

    private final Claims claims;
    private final ClaimEntries entries;
    private final Vectors vectors;
    private final DatabaseReading reading;

    ClaimDocuments(Claims claims, ClaimEntries entries, Vectors vectors, DatabaseReading reading) {
        this.claims = claims;
        this.entries = entries;
        this.vectors = vectors;
        this.reading = reading;
    }

    @Override
    public UnitKind kind() {
        return UnitKind.CLAIM;
    }

    @Override
    public List<Long> targets() {
        return claims.findStandingIds();
    }

    @Override
    public Map<Long, List<Document>> read(Collection<Long> claimIds) {
        Map<Long, List<Document>> documents = new LinkedHashMap<>();
        claimIds.forEach(id -> documents.put(id, List.of()));
        List<ClaimEntry> found = reading.of(() -> entries.of(claimIds));
        Map<String, float[]> vectorByText =
                vectors.of(found.stream().map(ClaimEntry::text).toList());
        for (ClaimEntry entry : found) {
            documents.put(entry.id(), List.of(document(entry, requireNonNull(vectorByText.get(entry.text())))));
        }
        return documents;
    }

    /** The document of a claim with the embedding of its text. */
    static Document document(ClaimEntry entry, float[] vector) {
        Document document = Stamps.document(new Unit(UnitKind.CLAIM, entry.id()), entry.id(), entry);
        document.add(new KnnFloatVectorField(Fields.CLAIM_VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        addTexts(document, entry);
        addOrders(document, entry);
        ClaimFacets.addTo(document, entry);
        try {
            return ClaimFacets.CONFIG.build(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the facets of claim %d".formatted(entry.id()), impossible);
        }
    }

    private static void addTexts(Document document, ClaimEntry entry) {
        document.add(new TextField(Fields.CLAIM_TEXT, entry.text(), Store.YES));
        document.add(new TextField(Fields.CLAIM_SUBJECT, entry.subject(), Store.YES));
        document.add(new TextField(Fields.CLAIM_TOPIC, entry.topicLabel(), Store.NO));
        for (ClaimEntry.Appearance appearance : entry.appearances()) {
            document.add(new TextField(Fields.CLAIM_QUOTES, appearance.exact(), Store.YES));
            document.add(new StoredField(Fields.CLAIM_STATEMENT, appearance.statementId()));
            if (!appearance.text().equals(entry.text())) {
                document.add(new TextField(Fields.CLAIM_WORDINGS, appearance.text(), Store.NO));
            }
        }
        entry.appearances().stream()
                .map(ClaimEntry.Appearance::sourceLabel)
                .distinct()
                .forEach(label -> document.add(new TextField(Fields.CLAIM_SOURCES, label, Store.NO)));
    }

    private static void addOrders(Document document, ClaimEntry entry) {
        entry.appearances().stream()
                .flatMap(appearance -> appearance.published().stream())
                .distinct()
                .forEach(date -> document.add(new LongRange(
                        Fields.CLAIM_DATES,
                        new long[] {date.earliest().toEpochDay()},
                        new long[] {date.latest().toEpochDay()})));
        int both = entry.sourcesFor() + entry.sourcesAgainst();
        document.add(new NumericDocValuesField(Fields.CLAIM_SOURCE_COUNT, entry.sourcesFor()));
        document.add(new NumericDocValuesField(
                Fields.CLAIM_DISPUTED, Math.min(entry.sourcesFor(), entry.sourcesAgainst()) * 1000L + both));
        document.add(new NumericDocValuesField(
                Fields.CLAIM_NEWEST, entry.newest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)));
        document.add(new NumericDocValuesField(
                Fields.CLAIM_REVIEWED,
                entry.reviewed().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE)));
    }
}
