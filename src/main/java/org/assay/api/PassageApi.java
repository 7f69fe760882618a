package org.assay.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import org.assay.claim.InvalidSentence;
import org.assay.claim.SentenceAnswer;
import org.assay.ingest.SentenceReviewing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the sentences of sources, left out ones included, and takes decisions about them. */
@RestController
@Tag(name = "Passages")
class PassageApi {

    private static final String THE_PASSAGE = "the passage";

    private final PassageReading reading;
    private final SentenceReviewing reviewing;

    PassageApi(PassageReading reading, SentenceReviewing reviewing) {
        this.reading = reading;
        this.reviewing = reviewing;
    }

    @GetMapping("/api/sources/{id}/passages")
    @Operation(
            summary = "List the passages of a source in reading order, with reason and score",
            description = "kept=false lists those left out alone, kept=true those kept.")
    PassageView.PassageList list(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Boolean kept,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Parameters.requirePage(page, size);
        return reading.of(id, kept, page, size);
    }

    @GetMapping("/api/passages/{id}")
    @Operation(summary = "Read a passage with what claims were read out of it")
    PassageView read(@PathVariable long id, HttpServletResponse response) {
        return tagged(id, response);
    }

    @PostMapping("/api/passages/{id}/decision")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Say that a sentence makes a claim, or does not make one",
            description = "CLAIM adds a claim (with text, readable without the article, and subject); its quote is the"
                    + " whole sentence. NO_CLAIM withdraws a statement of the passage (its id) and with it the claim's"
                    + " appearance here. Decisions outlive a new reading of the article. If-Match takes the ETag of the"
                    + " passage: 428 without, 412 when somebody was faster. The claim is compared with others at once"
                    + " after the answer and may be merged into one that says the same; its id then redirects.")
    PassageView decide(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SentenceRequest request,
            Principal editor,
            HttpServletResponse response) {
        long version = reading.version(id);
        Versions.requireMatch(THE_PASSAGE, ifMatch, version);
        switch (requireNonNull(request.decision())) {
            case CLAIM ->
                reviewing.addClaim(
                        id,
                        orEmpty(request.text()),
                        orEmpty(request.subject()),
                        request.note(),
                        editor.getName(),
                        version);
            case NO_CLAIM -> {
                Long statement = request.statement();
                if (statement == null) {
                    throw new InvalidSentence("statement is missing; expected the id of a statement of the passage");
                }
                reviewing.withdraw(id, statement, request.note(), editor.getName(), version);
            }
        }
        return tagged(id, response);
    }

    @DeleteMapping("/api/passages/{id}/decision")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Take the last decision about a passage back",
            description = "If-Match takes the ETag of the passage: 428 without, 412 when somebody was faster.")
    PassageView undo(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Principal editor,
            HttpServletResponse response) {
        long version = reading.version(id);
        Versions.requireMatch(THE_PASSAGE, ifMatch, version);
        reviewing.undo(id, editor.getName(), version);
        return tagged(id, response);
    }

    private PassageView tagged(long id, HttpServletResponse response) {
        PassageView passage = reading.one(id);
        response.setHeader(HttpHeaders.ETAG, Versions.tag(passage.version()));
        return passage;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A decision as an editor sends it. */
    record SentenceRequest(
            @NotNull(message = "is missing; expected CLAIM or NO_CLAIM") @Nullable
            SentenceAnswer decision,

            @Schema(description = "The claim, readable without the article; with CLAIM") @Nullable
            String text,

            @Schema(description = "What the claim speaks of; with CLAIM") @Nullable
            String subject,

            @Schema(description = "The id of the statement to withdraw; with NO_CLAIM") @Nullable
            Long statement,

            @Size(max = 4000, message = "is too long; expected at most 4000 characters") @Nullable
            String note) {}
}
