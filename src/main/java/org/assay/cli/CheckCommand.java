package org.assay.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.relation.PairLabel;
import org.assay.search.CheckedText;
import org.assay.search.CheckedText.Finding;
import org.assay.search.CheckedText.Known;
import org.assay.search.CheckedText.Said;
import org.assay.search.Checking;
import org.assay.search.IndexUpdates;
import org.assay.standing.Standing;
import org.assay.standing.Standings;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Reads a sentence or a text and prints, for each statement in it, the claims that bear on it, one JSON object a line. */
@Command(
        name = "check",
        description = {
            "Reads a sentence or a text from standard input and prints what is known of each statement in it:",
            "the claims that say the same, else the opposite, else come close, with their verdicts."
        })
final class CheckCommand implements Callable<Integer> {

    private static final String THERE = "Check it there: %s/check, or POST %s/api/check.";

    private final Application application;
    private final Console console;

    CheckCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return application.withKnowledgeBase(THERE, this::run);
    }

    private int run(ApplicationContext context) {
        context.getBean(IndexUpdates.class).repair();
        CheckedText checked = context.getBean(Checking.class).check(input());
        List<Long> ids = checked.said().stream()
                .flatMap(said -> said.findings().stream())
                .map(Finding::claimId)
                .distinct()
                .toList();
        Map<Long, Claim> claims =
                context.getBean(Claims.class).findByIds(ids).stream().collect(toMap(Claim::id, Function.identity()));
        Map<Long, Standing> standings = context.getBean(Standings.class).findByClaims(ids).stream()
                .collect(toMap(Standing::claimId, Function.identity()));
        checked.said().forEach(said -> console.out().println(Json.line(Line.of(said, claims, standings))));
        return 0;
    }

    private String input() {
        try {
            return new String(console.in().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("standard input cannot be read", unreadable);
        }
    }

    /** A statement of the text, where it is said, and what is known of it. */
    record Line(int start, int end, String text, Known known, List<Found> claims) {

        static Line of(Said said, Map<Long, Claim> claims, Map<Long, Standing> standings) {
            return new Line(
                    said.span().start(),
                    said.span().end(),
                    said.statement(),
                    said.known(),
                    said.findings().stream()
                            .filter(found -> claims.containsKey(found.claimId()))
                            .map(found -> Found.of(
                                    found, requireNonNull(claims.get(found.claimId())), standings.get(found.claimId())))
                            .toList());
        }
    }

    /** A claim that bears on the statement; {@code rating} is null before the first verdict. */
    record Found(
            long id,
            String text,
            PairLabel relation,
            BigDecimal score,
            @Nullable Rating rating,
            List<String> reasons) {

        static Found of(Finding found, Claim claim, @Nullable Standing standing) {
            return new Found(
                    found.claimId(),
                    claim.text(),
                    found.relation(),
                    Json.score(found.score()),
                    standing == null ? null : standing.rating().orElse(null),
                    found.reasons());
        }
    }
}
