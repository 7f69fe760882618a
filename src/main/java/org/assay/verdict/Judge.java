package org.assay.verdict;

import java.time.Clock;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.StaleVersion;
import org.assay.claim.UnknownClaim;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes editors' verdicts; each follows the one before, none is overwritten. */
@Service
public class Judge {

    private static final String CORPUS = "corpus";

    private final Claims claims;
    private final Verdicts verdicts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judge(Claims claims, Verdicts verdicts, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.verdicts = verdicts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a claim a verdict.
     *
     * @param basedOn number of the verdict that the editor saw, 0 for none
     * @throws UnknownClaim where there is no such claim
     * @throws StaleVersion where somebody gave another verdict meanwhile
     */
    @Transactional
    public Verdict give(long claimId, Opinion opinion, String editor, int basedOn) {
        Claim claim = claims.findById(claimId).map(Claim::current).orElseThrow(() -> new UnknownClaim(claimId));
        int last = verdicts.findLatest(claim.id()).map(Verdict::number).orElse(0);
        StaleVersion.check("the verdict", basedOn, last);
        return save(new Verdict(claim, last + 1, opinion, editor, VerdictOrigin.EDITOR, clock.instant()));
    }

    /** Gives a claim the verdict that a corpus has for it, where it has none yet. */
    @Transactional
    public void giveFirst(Claim claim, Opinion opinion) {
        if (verdicts.findLatest(claim.id()).isEmpty()) {
            save(new Verdict(claim, 1, opinion, CORPUS, VerdictOrigin.CORPUS, clock.instant()));
        }
    }

    private Verdict save(Verdict verdict) {
        Verdict saved = verdicts.save(verdict);
        events.publishEvent(new VerdictGiven(verdict.claim().id()));
        return saved;
    }
}
