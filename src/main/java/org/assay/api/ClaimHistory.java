package org.assay.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.claim.ClaimWording;
import org.assay.claim.ClaimWordings;
import org.assay.claim.Claims;
import org.assay.claim.SentenceDecision;
import org.assay.claim.SentenceDecisions;
import org.assay.claim.SourceDeletion;
import org.assay.claim.SourceDeletions;
import org.assay.relation.Answer;
import org.assay.relation.Decision;
import org.assay.relation.Decisions;
import org.assay.verdict.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what editors did about a claim, and about those that were merged into it. */
@Component
@Transactional(readOnly = true)
class ClaimHistory {

    private final Claims claims;
    private final Verdicts verdicts;
    private final Decisions decisions;
    private final SentenceDecisions sentences;
    private final SourceDeletions deletions;
    private final ClaimWordings wordings;

    ClaimHistory(
            Claims claims,
            Verdicts verdicts,
            Decisions decisions,
            SentenceDecisions sentences,
            SourceDeletions deletions,
            ClaimWordings wordings) {
        this.claims = claims;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.sentences = sentences;
        this.deletions = deletions;
        this.wordings = wordings;
    }

    public Events of(long claimId) {
        List<Event> events = new ArrayList<>();
        for (long id : claims.findIdsLeadingTo(List.of(claimId))) {
            verdicts.findByClaim(id)
                    .forEach(verdict -> events.add(new Event(
                            Kind.VERDICT,
                            verdict.givenAt(),
                            verdict.editor(),
                            VerdictView.of(verdict),
                            null,
                            null,
                            null,
                            null)));
            decisions.findByClaim(id).forEach(decision -> events.add(event(decision)));
            sentences.findByClaim(id).forEach(decision -> events.add(event(decision)));
            deletions.findByClaim(id).forEach(deletion -> events.add(event(deletion)));
            wordings.findByClaim(id).forEach(wording -> events.add(event(wording)));
        }
        events.sort(Comparator.comparing(Event::at).reversed());
        return new Events(events.stream().distinct().toList());
    }

    private static Event event(Decision decision) {
        Kind kind = decision.undoes().isPresent() ? Kind.UNDONE : Kind.DECISION;
        return new Event(
                kind, decision.decidedAt(), decision.decidedBy(), null, Decided.of(decision), null, null, null);
    }

    private static Event event(SentenceDecision decision) {
        Kind kind = decision.undoes().isPresent() ? Kind.UNDONE : Kind.DECISION;
        return new Event(
                kind,
                decision.decidedAt(),
                decision.decidedBy(),
                null,
                null,
                PassageView.Decided.of(decision),
                null,
                null);
    }

    private static Event event(SourceDeletion deletion) {
        Deleted source = new Deleted(
                deletion.source().id(), deletion.title(), deletion.note().orElse(null));
        return new Event(Kind.DECISION, deletion.decidedAt(), deletion.decidedBy(), null, null, null, source, null);
    }

    private static Event event(ClaimWording wording) {
        Kind kind = wording.undoes().isPresent() ? Kind.UNDONE : Kind.DECISION;
        Worded worded =
                new Worded(wording.before(), wording.text(), wording.note().orElse(null));
        return new Event(kind, wording.decidedAt(), wording.decidedBy(), null, null, null, null, worded);
    }

    /** What happened, newest first. */
    record Events(List<Event> items) {}

    /**
     * One verdict or decision, or a decision taken back.
     *
     * @param decision about two claims
     * @param sentence about a sentence that makes the claim, or does not
     * @param deleted the source that was deleted and had made the claim
     * @param worded how the claim was worded until then and from then on
     */
    record Event(
            Kind kind,
            Instant at,
            String by,
            @Nullable VerdictView verdict,
            @Nullable Decided decision,
            PassageView.@Nullable Decided sentence,
            @Nullable Deleted deleted,
            @Nullable Worded worded) {}

    /** A wording by an editor. */
    record Worded(String before, String text, @Nullable String note) {}

    /** A source that was deleted, with its title as it was then. */
    record Deleted(long source, String title, @Nullable String note) {}

    /** What sort of event it is. */
    enum Kind {
        VERDICT,
        DECISION,
        UNDONE
    }

    /** A decision about two claims, with their texts as they were then. */
    record Decided(
            Answer decision,
            long claimA,
            String textA,
            long claimB,
            String textB,
            @Nullable String note) {

        static Decided of(Decision decision) {
            return new Decided(
                    decision.answer(),
                    decision.claimA().id(),
                    decision.textA(),
                    decision.claimB().id(),
                    decision.textB(),
                    decision.note().orElse(null));
        }
    }
}
