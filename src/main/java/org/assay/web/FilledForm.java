package org.assay.web;

import java.time.LocalDate;
import java.util.List;
import org.assay.text.DatePrecision;
import org.assay.text.PartialDate;
import org.assay.verdict.Citation;
import org.assay.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** Fills the verdict form with what is known before anything is typed. */
final class FilledForm {

    private FilledForm() {}

    /** The form for the verdict after the given one, which it starts from; for null for the first. */
    static VerdictForm of(@Nullable Verdict last, LocalDate today) {
        String asOf = Phrases.day(today);
        if (last == null) {
            return new VerdictForm(0L, null, null, asOf, null, null, List.of());
        }
        return new VerdictForm(
                (long) last.number(),
                last.rating().name(),
                last.explanation(),
                asOf,
                last.validUntil().map(PartialDate::words).orElse(null),
                last.reviewBy()
                        .filter(day -> day.isAfter(today))
                        .map(Phrases::day)
                        .orElse(null),
                last.citations().stream().map(FilledForm::row).toList());
    }

    private static VerdictForm.CitationRow row(Citation citation) {
        return new VerdictForm.CitationRow(
                citation.url()
                        .or(() -> citation.source().map(source -> "/sources/" + source.id()))
                        .orElse(""),
                citation.title(),
                citation.publisher().orElse(""),
                citation.quote().or(citation::exact).orElse(""),
                citation.note().orElse(""),
                citation.stance().name(),
                citation.accessedOn().precision() == DatePrecision.DAY
                        ? citation.accessedOn().toString()
                        : "");
    }
}
