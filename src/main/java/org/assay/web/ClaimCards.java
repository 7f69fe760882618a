package org.assay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.claim.Statement;
import org.assay.search.ClaimResults;
import org.assay.text.Span;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.assay.web.Segment.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the cards of found claims. Wants a transaction around it. */
@Component
class ClaimCards {

    private final Positions positions;
    private final Verdicts verdicts;
    private final Clock clock;

    ClaimCards(Positions positions, Verdicts verdicts, Clock clock) {
        this.positions = positions;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** A card for each hit, in their order; those whose claim is gone since are left out. */
    List<ClaimCard> of(List<ClaimResults.Hit> hits) {
        List<Long> ids = hits.stream().map(ClaimResults.Hit::claimId).toList();
        Map<Long, Position> known = positions.of(ids);
        Map<Long, Verdict> judged = new HashMap<>();
        if (!ids.isEmpty()) {
            verdicts.findLatest(ids)
                    .forEach(verdict -> judged.put(verdict.claim().id(), verdict));
        }
        LocalDate today = LocalDate.now(clock);
        List<ClaimCard> cards = new ArrayList<>();
        for (ClaimResults.Hit hit : hits) {
            Position position = known.get(hit.claimId());
            if (position != null) {
                cards.add(card(hit, position, judged.get(hit.claimId()), today));
            }
        }
        return cards;
    }

    private static ClaimCard card(ClaimResults.Hit hit, Position position, @Nullable Verdict verdict, LocalDate today) {
        return new ClaimCard(
                "/claims/" + hit.claimId(),
                Segment.toned(hit.text(), hit.highlights(), Tone.FOUND),
                quote(hit, position),
                position.standing(),
                Seal.named(verdict == null ? null : verdict.rating().name()),
                Passing.words(position, verdict, today));
    }

    private static @Nullable Quote quote(ClaimResults.Hit hit, Position position) {
        for (Statement statement : position.appearances()) {
            List<Span> found = hit.quote()
                    .filter(quote -> quote.statementId() == statement.id()
                            && quote.exact().equals(statement.exact()))
                    .map(ClaimResults.Quote::highlights)
                    .orElse(null);
            if (found != null) {
                return Quotes.inPassage(statement, found, Tone.FOUND);
            }
        }
        return position.appearances().isEmpty()
                ? null
                : Quotes.inPassage(position.appearances().getFirst(), List.of(), Tone.FOUND);
    }
}
