package org.assay.api;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.VerdictRequest.CitationRequest;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.text.PartialDate;
import org.assay.verdict.Evidence;
import org.assay.verdict.Opinion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads verdicts as they are sent; what is missing was refused before. */
@Component
class Opinions {

    private final Sources sources;

    Opinions(Sources sources) {
        this.sources = sources;
    }

    Opinion of(VerdictRequest request) {
        List<Evidence> evidence = new ArrayList<>();
        List<CitationRequest> citations = request.citations() == null ? List.of() : request.citations();
        for (CitationRequest citation : citations) {
            evidence.add(evidence(citation, "citations[%d].".formatted(evidence.size())));
        }
        return new Opinion(
                requireNonNull(request.rating()),
                requireNonNull(request.explanation()).strip(),
                required("asOf", request.asOf()),
                Parameters.date("validUntil", request.validUntil()),
                request.reviewBy(),
                evidence);
    }

    private Evidence evidence(CitationRequest citation, String path) {
        Source source = citation.source() == null ? null : source(citation.source(), path);
        String title = blankToNull(citation.title());
        return new Evidence(
                blankToNull(citation.url()),
                source,
                blankToNull(citation.exact()),
                title != null ? title : source == null ? "" : source.title(),
                blankToNull(citation.publisher()),
                blankToNull(citation.quote()),
                blankToNull(citation.note()),
                requireNonNull(citation.stance()),
                required(path + "accessedOn", citation.accessedOn()));
    }

    private Source source(long id, String path) {
        return sources.findById(id)
                .orElseThrow(() -> Parameters.wrong(path + "source", id, "the id of a stored source"));
    }

    private static PartialDate required(String name, @Nullable String value) {
        return requireNonNull(Parameters.date(name, value));
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
