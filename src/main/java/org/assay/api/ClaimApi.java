package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import org.assay.api.ClaimReading.Stand;
import org.assay.claim.Rewording;
import org.assay.relation.Reviewing;
import org.assay.verdict.Judge;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows claims, takes verdicts on them, and lets editors word them and tell them apart. */
@RestController
@RequestMapping("/api/claims/{id}")
@Tag(name = "Claims")
class ClaimApi {

    private final ClaimReading reading;
    private final ClaimHistory history;
    private final Opinions opinions;
    private final Judge judge;
    private final Rewording rewording;
    private final Reviewing reviewing;

    ClaimApi(
            ClaimReading reading,
            ClaimHistory history,
            Opinions opinions,
            Judge judge,
            Rewording rewording,
            Reviewing reviewing) {
        this.reading = reading;
        this.history = history;
        this.opinions = opinions;
        this.judge = judge;
        this.rewording = rewording;
        this.reviewing = reviewing;
    }

    /**
     * A claim with appearances, relations and verdict. The tag is set on the response itself: relations may change under
     * the same version, so that "not modified" is never answered.
     */
    @GetMapping
    @Operation(summary = "Read a claim; one that was merged redirects to the claim it went into")
    ResponseEntity<ClaimView> read(@PathVariable long id, HttpServletResponse response) {
        long current = reading.currentId(id);
        if (current != id) {
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .location(address(current))
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        }
        ClaimView claim = reading.whole(id);
        response.setHeader(HttpHeaders.ETAG, Versions.tag(claim.version()));
        return ResponseEntity.ok(claim);
    }

    @GetMapping("/history")
    @Operation(summary = "Read all verdicts on a claim and decisions about it, newest first")
    ClaimHistory.Events history(@PathVariable long id) {
        return history.of(reading.currentId(id));
    }

    @PostMapping("/verdicts")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Give a claim a verdict",
            description = "If-Match takes the ETag of the claim: 428 without, 412 when somebody was faster.")
    ResponseEntity<VerdictView> judge(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody VerdictRequest request,
            Principal editor) {
        Stand before = matched(id, ifMatch);
        VerdictView given =
                VerdictView.of(judge.give(before.claimId(), opinions.of(request), editor.getName(), before.verdict()));
        return ResponseEntity.created(address(before.claimId()))
                .eTag(Versions.tag(reading.stand(id).version()))
                .body(given);
    }

    @PutMapping("/wording")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Word a claim; it keeps that wording",
            description = "If-Match takes the ETag of the claim: 428 without, 412 when somebody was faster.")
    ResponseEntity<ClaimView> word(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody WordingRequest request,
            Principal editor,
            HttpServletResponse response) {
        Stand before = matched(id, ifMatch);
        long current = before.claimId();
        String text = request.text() == null ? "" : request.text();
        rewording.word(current, text, request.note(), editor.getName(), reading.claimVersion(current));
        return read(current, response);
    }

    @DeleteMapping("/wording")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Take the last wording of a claim by an editor back")
    ResponseEntity<ClaimView> unword(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Principal editor,
            HttpServletResponse response) {
        Stand before = matched(id, ifMatch);
        rewording.undo(before.claimId(), editor.getName(), reading.claimVersion(before.claimId()));
        return read(before.claimId(), response);
    }

    @PostMapping("/separations")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Make a claim of its own of what one statement says",
            description = "The statement is one of the claim's appearances; all in the same words go with it. Taken"
                    + " back by DELETE on the decision of the relation between both claims.")
    ResponseEntity<ClaimView> separate(
            @PathVariable long id,
            @RequestBody SeparationRequest request,
            Principal editor,
            HttpServletResponse response) {
        long statement = reading.statement(reading.currentId(id), request.statement());
        long own =
                reviewing.separate(statement, request.note(), editor.getName()).id();
        ClaimView claim = reading.whole(own);
        response.setHeader(HttpHeaders.ETAG, Versions.tag(claim.version()));
        return ResponseEntity.created(address(own)).body(claim);
    }

    @PostMapping("/merges")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Merge this claim with another",
            description =
                    "Answers with the claim that stands for both; the other's id leads to it. Taken back by DELETE"
                            + " on the decision of the relation between both.")
    ResponseEntity<ClaimView> merge(
            @PathVariable long id, @RequestBody MergeRequest request, Principal editor, HttpServletResponse response) {
        return read(
                reviewing
                        .merge(id, request.other(), request.note(), editor.getName())
                        .id(),
                response);
    }

    /** The id of the claim that is the same, and why. */
    record MergeRequest(long other, @Nullable String note) {}

    /** How a claim is to be worded, and why. */
    record WordingRequest(@Nullable String text, @Nullable String note) {}

    /** What is told apart, in the words of the appearance, and why. */
    record SeparationRequest(
            @Nullable String statement, @Nullable String note) {}

    /** How far a claim is, where that is what the editor saw. */
    private Stand matched(long id, @Nullable String ifMatch) {
        Stand stand = reading.stand(id);
        Versions.requireMatch("the claim", ifMatch, stand.version());
        return stand;
    }

    private static URI address(long id) {
        return URI.create("/api/claims/" + id);
    }
}
