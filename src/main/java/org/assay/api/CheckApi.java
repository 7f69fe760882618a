package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assay.relation.PairLabel;
import org.assay.search.CheckedText;
import org.assay.search.CheckedText.Finding;
import org.assay.search.CheckedText.Known;
import org.assay.search.CheckedText.Said;
import org.assay.search.Checking;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what is known of a text that is sent; nothing of it is stored. */
@RestController
@RequestMapping("/api/check")
@Tag(name = "Check")
class CheckApi {

    private final Checking checking;
    private final ClaimShorts claims;

    CheckApi(Checking checking, ClaimShorts claims) {
        this.checking = checking;
        this.claims = claims;
    }

    @PostMapping
    @Operation(
            summary = "Check a sentence or an article against the claims; open to everybody, nothing is stored",
            description =
                    "Each statement read out of the text, with the claims that say the same, else the opposite,"
                            + " else come close. `relation` is how the statement stands to the claim; offsets count UTF-16 units.")
    CheckView check(@RequestBody @Valid CheckRequest request) {
        CheckedText checked = checking.check(Objects.requireNonNull(request.text()));
        Map<Long, ClaimShort> byId = claims.byId(checked.said().stream()
                .flatMap(said -> said.findings().stream())
                .map(Finding::claimId)
                .distinct()
                .toList());
        return new CheckView(
                checked.sentences(),
                checked.said().stream().map(said -> statement(said, byId)).toList());
    }

    private static StatementView statement(Said said, Map<Long, ClaimShort> byId) {
        return new StatementView(
                said.span().start(),
                said.span().end(),
                said.statement(),
                said.known(),
                said.findings().stream()
                        .filter(found -> byId.containsKey(found.claimId()))
                        .map(found -> new FindingView(
                                Objects.requireNonNull(byId.get(found.claimId())),
                                found.relation(),
                                found.score(),
                                found.reasons()))
                        .toList());
    }

    /** A text to be checked. */
    record CheckRequest(@NotNull @Nullable String text) {}

    /** What is known of a text: how many sentences it has, and what they state. */
    record CheckView(int sentences, List<StatementView> statements) {}

    /** A statement of the text, where it is said, and what is known of it. */
    record StatementView(int start, int end, String text, Known known, List<FindingView> claims) {}

    /** A claim that bears on the statement. */
    record FindingView(ClaimShort claim, PairLabel relation, double score, List<String> reasons) {}
}
