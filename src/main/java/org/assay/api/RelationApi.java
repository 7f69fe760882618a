package org.assay.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assay.relation.Answer;
import org.assay.relation.RelationStatus;
import org.assay.relation.RelationType;
import org.assay.relation.Reviewing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows relations between claims and takes decisions about them. */
@RestController
@RequestMapping("/api/relations")
@Tag(name = "Relations")
class RelationApi {

    private static final String THE_RELATION = "the relation";

    private final RelationReading reading;
    private final Reviewing reviewing;

    RelationApi(RelationReading reading, Reviewing reviewing) {
        this.reading = reading;
        this.reviewing = reviewing;
    }

    @GetMapping
    @Operation(summary = "List relations, highest score first; type and status repeat")
    RelationReading.RelationList list(
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable List<String> status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Parameters.requirePage(page, size);
        Set<RelationType> types = Parameters.allOf("type", type, RelationType.class);
        Set<RelationStatus> statuses = Parameters.allOf("status", status, RelationStatus.class);
        return reading.page(
                types.isEmpty() ? EnumSet.allOf(RelationType.class) : types,
                statuses.isEmpty() ? EnumSet.allOf(RelationStatus.class) : statuses,
                page,
                size);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a relation")
    RelationView read(@PathVariable long id, HttpServletResponse response) {
        return tagged(id, response);
    }

    @PostMapping("/{id}/decision")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Decide how two claims stand to each other",
            description = "CONFLICT, OUTDATED (with older, a claim id) and QUALIFIES confirm or retype the relation,"
                    + " SAME_CLAIM merges the claims, UNRELATED rejects it. If-Match takes the ETag of the relation.")
    RelationView decide(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DecisionRequest request,
            Principal editor,
            HttpServletResponse response) {
        long version = reading.version(id);
        Versions.requireMatch(THE_RELATION, ifMatch, version);
        Answer answer = requireNonNull(request.decision());
        reviewing.decide(id, answer, request.older(), request.note(), editor.getName(), version);
        return tagged(id, response);
    }

    @DeleteMapping("/{id}/decision")
    @Operation(
            security = @SecurityRequirement(name = "editor"),
            summary = "Take the last decision about a relation back")
    RelationView undo(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Principal editor,
            HttpServletResponse response) {
        long version = reading.version(id);
        Versions.requireMatch(THE_RELATION, ifMatch, version);
        reviewing.undo(id, editor.getName(), version);
        return tagged(id, response);
    }

    private RelationView tagged(long id, HttpServletResponse response) {
        RelationView relation = reading.one(id);
        response.setHeader(HttpHeaders.ETAG, Versions.tag(relation.version()));
        return relation;
    }

    /** A decision as an editor sends it; {@code older} is the id of the outdated claim. */
    record DecisionRequest(
            @NotNull(message = "is missing; expected CONFLICT, SAME_CLAIM, OUTDATED, QUALIFIES or UNRELATED") @Nullable
            Answer decision,

            @Nullable Long older,

            @Size(max = 4000, message = "is too long; expected at most 4000 characters") @Nullable
            String note) {}
}
