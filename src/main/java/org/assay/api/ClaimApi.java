package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import org.assay.api.ClaimReading.Stand;
import org.assay.verdict.Judge;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows claims and takes verdicts on them. */
@RestController
@RequestMapping("/api/claims/{id}")
@Tag(name = "Claims")
class ClaimApi {

    private final ClaimReading reading;
    private final ClaimHistory history;
    private final Opinions opinions;
    private final Judge judge;

    ClaimApi(ClaimReading reading, ClaimHistory history, Opinions opinions, Judge judge) {
        this.reading = reading;
        this.history = history;
        this.opinions = opinions;
        this.judge = judge;
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
        Stand before = reading.stand(id);
        Versions.requireMatch("the claim", ifMatch, before.version());
        VerdictView given =
                VerdictView.of(judge.give(before.claimId(), opinions.of(request), editor.getName(), before.verdict()));
        return ResponseEntity.created(address(before.claimId()))
                .eTag(Versions.tag(reading.stand(id).version()))
                .body(given);
    }

    private static URI address(long id) {
        return URI.create("/api/claims/" + id);
    }
}
