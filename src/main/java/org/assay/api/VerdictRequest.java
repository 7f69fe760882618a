package org.assay.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.assay.verdict.Rating;
import org.assay.verdict.Stance;
import org.jspecify.annotations.Nullable;

/** A verdict as an editor sends it; dates are known to a day, a month or a year. */
record VerdictRequest(
        @NotNull(
                message = "is missing; expected TRUE, MOSTLY_TRUE, MISLEADING, MOSTLY_FALSE, FALSE, OUTDATED or"
                        + " UNVERIFIABLE")
        @Nullable
        Rating rating,

        @NotBlank(message = "is missing; expected what the rating rests on, in words")
        @Size(max = 8000, message = "is too long; expected at most 8000 characters")
        @Nullable
        String explanation,

        @NotBlank(message = "is missing; expected a date such as 2026-11-25, 2026-11 or 2026") @Nullable
        String asOf,

        @Nullable String validUntil,
        @Nullable LocalDate reviewBy,

        @Size(max = 50, message = "are too many; expected at most 50") @Nullable
        List<@Valid CitationRequest> citations) {

    /** A citation as an editor sends it: {@code url} or {@code source}, the id of a stored source. */
    record CitationRequest(
            @Size(max = 2000, message = "is too long; expected at most 2000 characters") @Nullable
            String url,

            @Nullable Long source,

            @Size(max = 4000, message = "is too long; expected at most 4000 characters") @Nullable
            String exact,

            @Size(max = 1000, message = "is too long; expected at most 1000 characters") @Nullable
            String title,

            @Size(max = 500, message = "is too long; expected at most 500 characters") @Nullable
            String publisher,

            @Size(max = 4000, message = "is too long; expected at most 4000 characters") @Nullable
            String quote,

            @Size(max = 4000, message = "is too long; expected at most 4000 characters") @Nullable
            String note,

            @NotNull(message = "is missing; expected SUPPORTS, REFUTES or CONTEXT") @Nullable
            Stance stance,

            @NotBlank(message = "is missing; expected a date such as 2026-11-25") @Nullable
            String accessedOn) {}
}
