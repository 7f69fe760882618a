package org.assay.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor typed into the verdict form, as typed.
 *
 * @param version number of the claim's verdict when the form was made, 0 for none
 */
public record VerdictForm(
        @Nullable Long version,
        @Nullable String rating,
        @Nullable String explanation,
        @Nullable String asOf,
        @Nullable String validUntil,
        @Nullable String reviewBy,
        @Nullable List<CitationRow> citations) {

    /** A row of evidence; a row without link and title is empty and ignored. */
    public record CitationRow(
            @Nullable String url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String quote,
            @Nullable String note,
            @Nullable String stance,
            @Nullable String accessedOn) {

        static final CitationRow EMPTY = new CitationRow(null, null, null, null, null, null, null);

        /** Whether nothing that names evidence was typed. */
        public boolean isEmpty() {
            return isBlank(url) && isBlank(title) && isBlank(quote) && isBlank(note);
        }

        private static boolean isBlank(@Nullable String typed) {
            return typed == null || typed.isBlank();
        }
    }

    /** The same typed words on top of another verdict, by its number. */
    VerdictForm basedOn(int verdict) {
        return new VerdictForm((long) verdict, rating, explanation, asOf, validUntil, reviewBy, citations);
    }

    /** How many rows were left empty. */
    int emptyRows() {
        return citations == null ? 0 : citations.size() - filled().size();
    }

    /** The rows that hold something. */
    public List<CitationRow> filled() {
        return citations == null
                ? List.of()
                : citations.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** The rows to show: those filled and so many empty ones after them. */
    public List<CitationRow> rows(int empty) {
        List<CitationRow> rows = new ArrayList<>(filled());
        for (int i = 0; i < empty; i++) {
            rows.add(CitationRow.EMPTY);
        }
        return rows;
    }
}
