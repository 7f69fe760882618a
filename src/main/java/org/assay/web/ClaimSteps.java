package org.assay.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.ClaimWording;
import org.assay.claim.ClaimWordings;
import org.assay.claim.Claims;
import org.assay.claim.SentenceAnswer;
import org.assay.claim.SentenceDecision;
import org.assay.claim.SentenceDecisions;
import org.assay.claim.SourceDeletion;
import org.assay.claim.SourceDeletions;
import org.assay.relation.Decision;
import org.assay.relation.Decisions;
import org.assay.verdict.Citation;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to a claim, and to those that were merged into it. Wants a transaction around it. */
@Component
class ClaimSteps {

    private final Claims claims;
    private final Verdicts verdicts;
    private final Decisions decisions;
    private final SentenceDecisions sentences;
    private final ClaimWordings wordings;
    private final SourceDeletions deletions;
    private final Clock clock;

    ClaimSteps(
            Claims claims,
            Verdicts verdicts,
            Decisions decisions,
            SentenceDecisions sentences,
            ClaimWordings wordings,
            SourceDeletions deletions,
            Clock clock) {
        this.claims = claims;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.sentences = sentences;
        this.wordings = wordings;
        this.deletions = deletions;
        this.clock = clock;
    }

    /** Every step, newest first, the last being where the claim came from. */
    List<ClaimPage.Step> of(Position position) {
        Claim claim = position.claim();
        List<Dated> steps = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (long id : claims.findIdsLeadingTo(List.of(claim.id()))) {
            addVerdicts(steps, verdicts.findByClaim(id));
            for (Decision decision : decisions.findByClaim(id)) {
                if (told.add(decision.id())) {
                    steps.add(new Dated(decision.decidedAt(), step(decision, claim)));
                }
            }
            sentences.findByClaim(id).forEach(decision -> steps.add(new Dated(decision.decidedAt(), step(decision))));
            wordings.findByClaim(id).forEach(wording -> steps.add(new Dated(wording.decidedAt(), step(wording))));
            deletions.findByClaim(id).forEach(deletion -> steps.add(new Dated(deletion.decidedAt(), step(deletion))));
        }
        steps.sort(Comparator.comparing(Dated::at).reversed());
        List<ClaimPage.Step> all =
                new ArrayList<>(steps.stream().map(Dated::step).toList());
        all.add(origin(position));
        return all;
    }

    private void addVerdicts(List<Dated> steps, List<Verdict> newestFirst) {
        for (int at = 0; at < newestFirst.size(); at++) {
            Verdict verdict = newestFirst.get(at);
            Verdict before = at + 1 < newestFirst.size() ? newestFirst.get(at + 1) : null;
            steps.add(new Dated(
                    verdict.givenAt(),
                    new ClaimPage.Step(
                            day(verdict.givenAt()),
                            Seal.named(verdict.rating().name()),
                            "",
                            "",
                            by(verdict),
                            before == null ? null : details(verdict, before),
                            before == null
                                    ? List.of()
                                    : Changes.between(before.explanation(), verdict.explanation()))));
        }
    }

    private static String by(Verdict verdict) {
        int citations = verdict.citations().size();
        return "by %s, %s"
                .formatted(
                        verdict.editor(),
                        citations == 0
                                ? "without citation"
                                : "with " + Phrases.count(citations, "citation", "citations"));
    }

    /** The rating before, and which evidence came and went. */
    private static @Nullable String details(Verdict verdict, Verdict before) {
        List<String> told = new ArrayList<>();
        if (before.rating() != verdict.rating()) {
            told.add("before: “%s”".formatted(Seal.named(before.rating().name()).word()));
        }
        List<String> now = titles(verdict);
        List<String> then = titles(before);
        List<String> came = now.stream().filter(title -> !then.contains(title)).toList();
        List<String> went = then.stream().filter(title -> !now.contains(title)).toList();
        if (!came.isEmpty()) {
            told.add("newly cited: " + Phrases.all(came));
        }
        if (!went.isEmpty()) {
            told.add("no longer cited: " + Phrases.all(went));
        }
        return told.isEmpty() ? null : Phrases.capital(String.join("; ", told));
    }

    private static List<String> titles(Verdict verdict) {
        return verdict.citations().stream().map(Citation::title).toList();
    }

    private ClaimPage.Step step(Decision decision, Claim claim) {
        boolean isA = decision.claimA().current().id() == claim.id();
        String other = "“%s”".formatted(isA ? decision.textB() : decision.textA());
        boolean isUndone = decision.undoes().isPresent();
        String what =
                switch (decision.answer()) {
                    case CONFLICT -> "Conflict with " + other + " confirmed";
                    case SAME_CLAIM -> "Found to be the same as " + other;
                    case OUTDATED -> "Told apart in time from " + other;
                    case QUALIFIES -> "One narrows the other: " + other;
                    case UNRELATED -> "Found to be no conflict: " + other;
                    case SEPARATE -> "Told apart from " + other;
                };
        return new ClaimPage.Step(
                day(decision.decidedAt()),
                null,
                symbol(decision),
                isUndone ? "Taken back: " + what : what,
                "by " + decision.decidedBy(),
                decision.note().orElse(null));
    }

    private ClaimPage.Step step(SentenceDecision decision) {
        String what = "“%s” in %s"
                .formatted(decision.quote().exact(), decision.source().label());
        String done =
                decision.answer() == SentenceAnswer.CLAIM ? "Read out of " + what : "No longer read out of " + what;
        return new ClaimPage.Step(
                day(decision.decidedAt()),
                null,
                "",
                decision.undoes().isPresent() ? "Taken back: " + done : done,
                "by " + decision.decidedBy(),
                decision.note().orElse(null));
    }

    private ClaimPage.Step step(ClaimWording wording) {
        return new ClaimPage.Step(
                day(wording.decidedAt()),
                null,
                "",
                wording.undoes().isPresent() ? "Taken back: worded anew" : "Worded anew",
                "by " + wording.decidedBy(),
                wording.note().orElse(null),
                Changes.between(wording.before(), wording.text()));
    }

    private ClaimPage.Step step(SourceDeletion deletion) {
        return new ClaimPage.Step(
                day(deletion.decidedAt()),
                null,
                "",
                "A source that said so was deleted: “%s”".formatted(deletion.title()),
                "by " + deletion.decidedBy(),
                deletion.note().orElse(null));
    }

    private static String symbol(Decision decision) {
        return switch (decision.answer()) {
            case CONFLICT -> "conflict";
            case OUTDATED -> "outdated";
            default -> "";
        };
    }

    private ClaimPage.Step origin(Position position) {
        Claim claim = position.claim();
        String sources = Phrases.all(Position.labels(position.appearances()));
        return new ClaimPage.Step(
                day(claim.createdAt()), null, "plus", sources.isEmpty() ? "Added" : "Read out of " + sources, "", null);
    }

    private String day(Instant at) {
        return Phrases.day(LocalDate.ofInstant(at, clock.getZone()));
    }

    private record Dated(Instant at, ClaimPage.Step step) {}
}
