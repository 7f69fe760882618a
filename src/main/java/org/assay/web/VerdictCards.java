package org.assay.web;

import java.util.Locale;
import org.assay.text.PartialDate;
import org.assay.verdict.Citation;
import org.assay.verdict.Verdict;

/** Lays a verdict out for a page. */
final class VerdictCards {

    private VerdictCards() {}

    /** A verdict with its citations; they are read here if they were not before. */
    static ClaimPage.VerdictCard of(Verdict verdict) {
        return new ClaimPage.VerdictCard(
                Seal.named(verdict.rating().name()),
                verdict.asOf().words(),
                verdict.validUntil().map(PartialDate::words).orElse(null),
                verdict.explanation(),
                verdict.citations().stream().map(VerdictCards::citation).toList());
    }

    private static ClaimPage.Citation citation(Citation citation) {
        String href = citation.url()
                .or(() -> citation.source()
                        .filter(source -> !source.isDeleted())
                        .map(source -> "/sources/" + source.id()))
                .orElse(null);
        String quote =
                citation.quote().or(citation::exact).map("“%s”"::formatted).orElse("");
        String note = citation.note().orElse("");
        String read = "read " + citation.accessedOn().words();
        return new ClaimPage.Citation(
                citation.title(),
                href,
                note.isEmpty() ? quote : quote.isEmpty() ? note : quote + " " + note,
                citation.publisher().map(publisher -> publisher + ", " + read).orElse(Phrases.capital(read)),
                citation.stance().name().toLowerCase(Locale.ENGLISH));
    }
}
