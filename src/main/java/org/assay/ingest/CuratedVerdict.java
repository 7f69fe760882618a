package org.assay.ingest;

import java.time.LocalDate;
import java.util.List;
import org.assay.text.PartialDate;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;

/**
 * An editor's judgement of a claim, as a corpus holds it.
 *
 * @param id its permanent name in the corpus
 * @param topic slug of its topic: the name of the file it stands in
 * @param claim the claim in words that stand alone
 * @param subject the thing it speaks of
 * @param asOf when it was judged
 * @param validUntil when it stopped, or will stop, being so
 * @param reviewBy when somebody should look again
 */
public record CuratedVerdict(
        String id,
        String topic,
        String claim,
        String subject,
        Rating rating,
        PartialDate asOf,
        @Nullable PartialDate validUntil,
        @Nullable LocalDate reviewBy,
        String explanation,
        List<CuratedAppearance> appearances,
        List<CuratedCitation> citations) {

    public CuratedVerdict {
        appearances = List.copyOf(appearances);
        citations = List.copyOf(citations);
    }

    /** A verdict as it stands in its file, which names the topic. */
    record Entry(
            String id,
            String claim,
            String subject,
            Rating rating,
            PartialDate asOf,
            @Nullable PartialDate validUntil,
            @Nullable LocalDate reviewBy,
            String explanation,
            @Nullable List<CuratedAppearance> appearances,
            @Nullable List<CuratedCitation> citations) {

        Entry {
            Field.requireSlug(id, "id");
            Field.requireText(claim, "claim");
            Field.requireText(subject, "subject");
            Field.requirePresent(rating, "rating", "one of " + List.of(Rating.values()));
            Field.requirePresent(asOf, "asOf", "when it was judged, e.g. 2026-11");
            Field.requireText(explanation, "explanation");
        }

        CuratedVerdict under(String topic) {
            return new CuratedVerdict(
                    id,
                    topic,
                    claim,
                    subject,
                    rating,
                    asOf,
                    validUntil,
                    reviewBy,
                    explanation,
                    appearances == null ? List.of() : appearances,
                    citations == null ? List.of() : citations);
        }
    }
}
