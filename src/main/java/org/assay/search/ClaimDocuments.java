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
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.VectorUtil;
import org.assay.claim.Claims;
import org.assay.claim.Vectors;
import org.assay.text.Embedder;
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
                vectors.of(found.stream().flatMap(ClaimDocuments::said).toList());
        for (ClaimEntry entry : found) {
            documents.put(entry.id(), List.of(document(entry, vectorByText)));
        }
        return documents;
    }

    /**
     * The document of a claim.
     *
     * @param vectors the embeddings of all that {@link #said} names
     */
    static Document document(ClaimEntry entry, Map<String, float[]> vectors) {
        Document document = Stamps.document(new Unit(UnitKind.CLAIM, entry.id()), entry.id(), entry);
        addVectors(document, entry, vectors);
        addTexts(document, entry);
        Documents.addSpelling(document, entry.text(), entry.subject(), entry.topicLabel());
        Documents.addSpelling(document, quotes(entry).toArray(String[]::new));
        Documents.addSpelling(document, headings(entry).toArray(String[]::new));
        addOrders(document, entry);
        ClaimFacets.addTo(document, entry);
        try {
            return ClaimFacets.CONFIG.build(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the facets of claim %d".formatted(entry.id()), impossible);
        }
    }

    /** What a claim says, in its own words and in those of its sources with their headings. */
    static Stream<String> said(ClaimEntry entry) {
        return Stream.concat(Stream.of(entry.text()), inContext(entry)).distinct();
    }

    private static Stream<String> inContext(ClaimEntry entry) {
        return entry.appearances().stream()
                .map(ClaimEntry.Appearance::inContext)
                .distinct();
    }

    private static Stream<String> quotes(ClaimEntry entry) {
        return entry.appearances().stream().map(ClaimEntry.Appearance::exact);
    }

    private static Stream<String> headings(ClaimEntry entry) {
        return entry.appearances().stream()
                .flatMap(appearance -> appearance.headings().stream())
                .distinct();
    }

    /** One vector for the text, and one for the middle of what stands in the sources where that is more. */
    private static void addVectors(Document document, ClaimEntry entry, Map<String, float[]> vectors) {
        add(document, Fields.CLAIM_VECTOR, requireNonNull(vectors.get(entry.text())));
        float[] middle = new float[Embedder.DIMENSIONS];
        inContext(entry)
                .filter(passage -> !passage.equals(entry.text()))
                .forEach(passage -> VectorUtil.add(middle, requireNonNull(vectors.get(passage))));
        if (VectorUtil.dotProduct(middle, middle) > 0) {
            add(document, Fields.CLAIM_CONTEXT_VECTOR, VectorUtil.l2normalize(middle));
        }
    }

    private static void add(Document document, String field, float[] vector) {
        document.add(new KnnFloatVectorField(field, vector, VectorSimilarityFunction.DOT_PRODUCT));
    }

    private static void addTexts(Document document, ClaimEntry entry) {
        document.add(new TextField(Fields.CLAIM_TEXT, entry.text(), Store.YES));
        document.add(new Field(Fields.CLAIM_BEGINNINGS, entry.text(), Documents.WORDS_ALONE));
        entry.rating().ifPresent(rating -> document.add(new StoredField(Fields.CLAIM_RATING, rating.name())));
        document.add(new TextField(Fields.CLAIM_SUBJECT, entry.subject(), Store.YES));
        document.add(new TextField(Fields.CLAIM_TOPIC, entry.topicLabel(), Store.NO));
        for (ClaimEntry.Appearance appearance : entry.appearances()) {
            document.add(new TextField(Fields.CLAIM_QUOTES, appearance.exact(), Store.YES));
            document.add(new StoredField(Fields.CLAIM_STATEMENT, appearance.statementId()));
            if (!appearance.text().equals(entry.text())) {
                document.add(new TextField(Fields.CLAIM_WORDINGS, appearance.text(), Store.NO));
            }
        }
        headings(entry).forEach(heading -> document.add(new TextField(Fields.CLAIM_HEADINGS, heading, Store.NO)));
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
        document.add(new NumericDocValuesField(Fields.CLAIM_KIND, entry.kind().ordinal()));
        document.add(new NumericDocValuesField(Fields.CLAIM_SOURCE_COUNT, entry.sourcesFor()));
        document.add(new NumericDocValuesField(Fields.CLAIM_DISCUSSED, entry.sourcesFor() + both));
        document.add(new NumericDocValuesField(
                Fields.CLAIM_DISPUTED, Math.min(entry.sourcesFor(), entry.sourcesAgainst()) * 1000L + both));
        document.add(new NumericDocValuesField(
                Fields.CLAIM_NEWEST, entry.newest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)));
        document.add(new NumericDocValuesField(
                Fields.CLAIM_REVIEWED,
                entry.reviewed().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE)));
    }
}
