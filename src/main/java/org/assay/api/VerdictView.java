package org.assay.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assay.source.Source;
import org.assay.text.PartialDate;
import org.assay.verdict.Citation;
import org.assay.verdict.Rating;
import org.assay.verdict.Stance;
import org.assay.verdict.Verdict;
import org.assay.verdict.VerdictOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with its citations.
 *
 * @param version counts the verdicts on the claim, from 1
 */
record VerdictView(
        int version,
        Rating rating,
        String explanation,
        String asOf,
        @Nullable String validUntil,
        @Nullable LocalDate reviewBy,
        String editor,
        VerdictOrigin origin,
        Instant givenAt,
        List<Cited> citations) {

    static VerdictView of(Verdict verdict) {
        return new VerdictView(
                verdict.number(),
                verdict.rating(),
                verdict.explanation(),
                verdict.asOf().value(),
                verdict.validUntil().map(PartialDate::value).orElse(null),
                verdict.reviewBy().orElse(null),
                verdict.editor(),
                verdict.origin(),
                verdict.givenAt(),
                verdict.citations().stream().map(Cited::of).toList());
    }

    /** One citation: a page ({@code url}) or a stored source (its id). */
    record Cited(
            @Nullable String url,
            @Nullable Long source,
            @Nullable String exact,
            String title,
            @Nullable String publisher,
            @Nullable String quote,
            @Nullable String note,
            Stance stance,
            String accessedOn) {

        static Cited of(Citation citation) {
            return new Cited(
                    citation.url().orElse(null),
                    citation.source().map(Source::id).orElse(null),
                    citation.exact().orElse(null),
                    citation.title(),
                    citation.publisher().orElse(null),
                    citation.quote().orElse(null),
                    citation.note().orElse(null),
                    citation.stance(),
                    citation.accessedOn().value());
        }
    }
}
