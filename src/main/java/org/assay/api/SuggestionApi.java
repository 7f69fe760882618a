package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.assay.search.Suggestion;
import org.assay.search.Suggestions;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes what is typed. */
@RestController
@RequestMapping("/api/suggestions")
@Tag(name = "Claims")
class SuggestionApi {

    private final Suggestions suggestions;

    SuggestionApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping
    @Operation(
            summary = "Complete what is typed",
            description = "Claims that hold every word so begun, subjects, topics and sources whose names begin so:"
                    + " value is the id of a claim or source, the slug of a topic or the subject itself. Fewer than two"
                    + " letters find nothing.")
    SuggestionList complete(@RequestParam(defaultValue = "") String q) {
        return new SuggestionList(suggestions.of(q).stream()
                .map(found -> new SuggestionView(
                        found.kind(),
                        found.value(),
                        found.label(),
                        found.claims(),
                        found.rating().orElse(null)))
                .toList());
    }

    /** What may be meant, in the order of display. */
    record SuggestionList(List<SuggestionView> items) {}

    /** One of them; {@code rating} is null but for a claim with a verdict. */
    record SuggestionView(
            Suggestion.Kind kind,
            String value,
            String label,
            long claims,
            @Nullable Rating rating) {}
}
