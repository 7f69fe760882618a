package org.assay.claim;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets editors word claims: such a wording stays, whatever is imported or compared later. */
@Service
public class Rewording {

    private final Claims claims;
    private final ClaimWordings log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rewording(Claims claims, ClaimWordings log, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Words a claim otherwise.
     *
     * @param text readable without any article, up to {@value Statement#MAX_LENGTH} characters
     * @param note why; may be null
     * @param basedOn the version of the claim that the editor saw
     * @throws UnknownClaim where there is none
     * @throws StaleVersion where it was changed meanwhile
     * @throws InvalidWording where the text is missing, too long, or what the claim says already
     */
    @AgainWhenOvertaken
    @Transactional
    public void word(long claimId, String text, @Nullable String note, String editor, long basedOn) {
        Claim claim = claim(claimId, basedOn);
        String tidied = text.strip().replaceAll("\\s+", " ");
        if (tidied.isEmpty()) {
            throw new InvalidWording("text is missing; expected up to %d characters".formatted(Statement.MAX_LENGTH));
        }
        if (tidied.length() > Statement.MAX_LENGTH) {
            throw new InvalidWording(
                    "text has %d characters; expected at most %d".formatted(tidied.length(), Statement.MAX_LENGTH));
        }
        if (tidied.equals(claim.text())) {
            throw new InvalidWording("text is '%s'; expected another wording".formatted(tidied));
        }
        String why = note == null || note.isBlank() ? null : note.strip();
        log.save(new ClaimWording(claim, tidied, why, editor, clock.instant()));
        claim.word(tidied, Wording.EDITOR);
        events.publishEvent(new ClaimsChanged(Set.of(claimId)));
    }

    /**
     * Takes the last wording by an editor back.
     *
     * @throws UnknownClaim where there is no such claim
     * @throws StaleVersion where it was changed meanwhile
     * @throws InvalidWording where no editor has worded it
     */
    @AgainWhenOvertaken
    @Transactional
    public void undo(long claimId, String editor, long basedOn) {
        Claim claim = claim(claimId, basedOn);
        ClaimWording last = log.findLastInForce(claimId)
                .orElseThrow(() -> new InvalidWording("claim %d was not worded by an editor".formatted(claimId)));
        log.save(last.undo(editor, clock.instant()));
        claim.word(last.before(), last.wordedBefore());
        events.publishEvent(new ClaimsChanged(Set.of(claimId)));
    }

    private Claim claim(long id, long basedOn) {
        Claim claim = claims.findById(id)
                .filter(found -> found.mergedInto().isEmpty())
                .orElseThrow(() -> new UnknownClaim(id));
        StaleVersion.check("the claim", basedOn, claim.version());
        return claim;
    }
}
