package org.assay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.claim.UnknownClaim;
import org.assay.standing.Standings;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.assay.web.Position.How;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of a claim. */
@Service
@Transactional(readOnly = true)
class ClaimPages {

    private static final int STEPS = 3;

    private final Claims claims;
    private final Topics topics;
    private final Verdicts verdicts;
    private final Standings standings;
    private final Positions positions;
    private final Related related;
    private final ClaimSteps steps;
    private final ValueCharts charts;
    private final Clock clock;

    ClaimPages(
            Claims claims,
            Topics topics,
            Verdicts verdicts,
            Standings standings,
            Positions positions,
            Related related,
            ClaimSteps steps,
            ValueCharts charts,
            Clock clock) {
        this.claims = claims;
        this.topics = topics;
        this.verdicts = verdicts;
        this.standings = standings;
        this.positions = positions;
        this.related = related;
        this.steps = steps;
        this.charts = charts;
        this.clock = clock;
    }

    /**
     * The id of the claim that the given one leads to: its own, or that of the one it was merged into.
     *
     * @throws UnknownClaim where there is none
     */
    public long currentId(long id) {
        return claims.findById(id)
                .orElseThrow(() -> new UnknownClaim(id))
                .current()
                .id();
    }

    /**
     * The page of a claim that stands for itself.
     *
     * @param address of the page, absolute
     * @throws UnknownClaim where there is none
     */
    public ClaimPage page(long id, String address) {
        Position position = position(id);
        Claim claim = position.claim();
        Verdict verdict = verdicts.findLatest(id).orElse(null);
        String topic = topics.findById(claim.topic()).map(Topic::label).orElse(claim.topic());
        Link topicLink = new Link(topic, TopicPages.href(claim.topic()));
        Link subjectLink = new Link(
                claim.subject(),
                SearchAddress.ALL.with("subject", claim.subject()).href());
        List<ClaimPage.Step> history = steps.of(position);
        return new ClaimPage(
                id,
                claim.text(),
                claim.subject().isBlank() ? List.of(topicLink) : List.of(topicLink, subjectLink),
                position.standing(),
                Passing.sentence(position, verdict, LocalDate.now(clock)),
                verdict == null ? null : VerdictCards.of(verdict),
                charts.of(position).orElse(null),
                Sides.all(position),
                related.closeTo(position),
                related.all(claim, topic),
                facts(position, verdict, topicLink, subjectLink),
                history.subList(0, Math.min(STEPS, history.size())),
                citation(claim, verdict),
                verdict == null ? null : ClaimReview.of(position, verdict, address, clock.getZone()));
    }

    /** Everything that happened to a claim that stands for itself. */
    public HistoryPage history(long id) {
        Position position = position(id);
        return new HistoryPage(id, position.claim().text(), steps.of(position));
    }

    private Position position(long id) {
        Position position = positions.of(List.of(id)).get(id);
        if (position == null) {
            throw new UnknownClaim(id);
        }
        return position;
    }

    private List<ClaimPage.Fact> facts(Position position, @Nullable Verdict verdict, Link topic, Link subject) {
        List<ClaimPage.Fact> facts = new ArrayList<>();
        int against = position.standing().sayOtherwise().size();
        String sources = position.standing().saySo().size() + " for it";
        String counted = against == 0 ? sources : sources + ", " + against + " against";
        facts.add(new ClaimPage.Fact(
                "Sources", position.hasCopies() ? counted + " (copies of one text count once)" : counted, null));
        List<Statement> said = position.appearances();
        if (!said.isEmpty()) {
            String first = Dating.words(said.getFirst().source());
            String last = Dating.words(said.stream()
                    .filter(one -> one.source().publishedOn().isPresent())
                    .reduce(said.getFirst(), (before, after) -> after)
                    .source());
            facts.add(new ClaimPage.Fact(first.equals(last) ? "Said" : "First said", first, null));
            if (!first.equals(last)) {
                facts.add(new ClaimPage.Fact("Last said", last, null));
            }
        }
        standings
                .findById(position.claim().id())
                .ifPresent(standing -> facts.add(
                        new ClaimPage.Fact("Time", words(standing.freshness().name()), null)));
        position.first(How.OUTDATES)
                .ifPresent(newer -> facts.add(new ClaimPage.Fact(
                        "Newer",
                        newer.other().text(),
                        "/claims/" + newer.other().id())));
        if (verdict != null) {
            facts.add(new ClaimPage.Fact(
                    "Verdict", Phrases.day(LocalDate.ofInstant(verdict.givenAt(), clock.getZone())), null));
        }
        if (!subject.text().isBlank()) {
            facts.add(new ClaimPage.Fact("Subject", subject.text(), subject.href()));
        }
        facts.add(new ClaimPage.Fact("Topic", topic.text(), topic.href()));
        if (verdict != null) {
            verdict.reviewBy().ifPresent(day -> facts.add(new ClaimPage.Fact("Next look", Phrases.day(day), null)));
        }
        return facts;
    }

    private static String words(String constant) {
        return Phrases.capital(constant.toLowerCase(Locale.ENGLISH));
    }

    private static String citation(Claim claim, @Nullable Verdict verdict) {
        String quoted = "“%s” ".formatted(claim.text());
        return verdict == null
                ? "%sAssay, claim %d.".formatted(quoted, claim.id())
                : "%sRated %s as of %s. Assay, claim %d, version %d."
                        .formatted(
                                quoted,
                                Seal.named(verdict.rating().name()).word(),
                                verdict.asOf().words(),
                                claim.id(),
                                verdict.number());
    }
}
