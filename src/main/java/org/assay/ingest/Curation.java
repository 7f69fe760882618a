package org.assay.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assay.claim.AgainWhenOvertaken;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Origin;
import org.assay.claim.SentenceAnswer;
import org.assay.claim.SentenceDecisions;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.relation.CuratedRelations;
import org.assay.relation.RelationsChanged;
import org.assay.source.Passage;
import org.assay.text.PartialDate;
import org.assay.text.Span;
import org.assay.text.StatementReader;
import org.assay.verdict.Evidence;
import org.assay.verdict.Judge;
import org.assay.verdict.Opinion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the curated verdicts and relations of a corpus over, each verdict on exactly one claim. */
@Component
class Curation {

    private final Attachment attachment;
    private final QuotePlaces places;
    private final Claims claims;
    private final Statements statements;
    private final Judge judge;
    private final CuratedRelations relations;
    private final StatementReader reader;
    private final SentenceDecisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Curation(
            Attachment attachment,
            QuotePlaces places,
            Claims claims,
            Statements statements,
            Judge judge,
            CuratedRelations relations,
            StatementReader reader,
            SentenceDecisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attachment = attachment;
        this.places = places;
        this.claims = claims;
        this.statements = statements;
        this.judge = judge;
        this.relations = relations;
        this.reader = reader;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** Which claims the verdicts of a corpus belong to; asks the pair model, so call it outside a transaction. */
    Map<String, Long> match(CorpusFolder corpus) {
        return attachment.match(corpus);
    }

    /**
     * Takes verdicts and relations over in one transaction.
     *
     * @param matched the claim of each verdict that has one, by the verdict's id
     * @return what the reader of the report should know, a line each
     */
    @AgainWhenOvertaken
    @Transactional
    public List<String> apply(CorpusFolder corpus, Map<String, Long> matched) {
        List<String> added = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Map<String, Claim> claimOf = new HashMap<>();
        for (CuratedVerdict verdict : corpus.verdicts()) {
            Claim claim = claims.findByCuratedId(verdict.id())
                    .or(() -> claims.findById(matched.getOrDefault(verdict.id(), -1L)))
                    .map(Claim::current)
                    .orElseGet(() -> {
                        added.add(verdict.id());
                        return claims.save(new Claim(
                                verdict.claim(),
                                verdict.subject(),
                                reader.read(verdict.claim()).kind(),
                                verdict.topic(),
                                clock.instant()));
                    });
            claim.curate(verdict.id(), verdict.claim(), verdict.subject(), verdict.topic());
            notes.addAll(quote(verdict, claim, corpus));
            claimOf.put(verdict.id(), claim);
        }
        events.publishEvent(new RelationsChanged(
                Set.copyOf(claimOf.values().stream().map(Claim::id).toList())));
        corpus.verdicts()
                .forEach(verdict ->
                        judge.giveFirst(Objects.requireNonNull(claimOf.get(verdict.id())), opinion(verdict)));
        corpus.relations()
                .forEach(relation -> relations.confirm(
                        Objects.requireNonNull(claimOf.get(relation.from())),
                        Objects.requireNonNull(claimOf.get(relation.to())),
                        relation.type(),
                        relation.note()));
        notes.addFirst(report(corpus.verdicts().size(), added));
        return notes;
    }

    /** Makes each listed quote an appearance of the claim, where none of its appearances stands in it already. */
    private List<String> quote(CuratedVerdict verdict, Claim claim, CorpusFolder corpus) {
        List<String> notes = new ArrayList<>();
        List<Statement> known = statements.findByClaim(claim.id());
        for (CuratedAppearance appearance : verdict.appearances()) {
            QuotePlaces.Place place = places.find(corpus, appearance).orElse(null);
            if (place == null) {
                notes.add("Verdict '%s': the quote \"%s\" is not in %s"
                        .formatted(verdict.id(), appearance.quote(), appearance.article()));
            } else if (known.stream().noneMatch(statement -> isInside(statement, place))
                    && !isWithdrawn(claim, place)) {
                statements.save(curated(verdict, claim, place.passage(), place.span()));
            }
        }
        return notes;
    }

    /** Whether an editor has said that the claim is not made there. */
    private boolean isWithdrawn(Claim claim, QuotePlaces.Place place) {
        String text = place.passage().revision().text();
        return decisions.findInForce(place.passage().revision().source().id()).stream()
                .filter(decision -> decision.answer() == SentenceAnswer.NO_CLAIM)
                .filter(decision -> decision.claim().current() == claim)
                .anyMatch(decision -> decision.quote()
                        .find(text)
                        .filter(quote -> quote.overlap(place.span()) > 0)
                        .isPresent());
    }

    private Statement curated(CuratedVerdict verdict, Claim claim, Passage passage, Span span) {
        Statement statement =
                new Statement(passage, verdict.claim(), span, verdict.subject(), claim.kind(), Origin.CURATED, true);
        statement.holdAsOf(reader.read(verdict.claim()).asOf());
        statement.joinClaim(claim);
        return statement;
    }

    static boolean isInside(Statement statement, QuotePlaces.Place place) {
        return statement.passage().revision().id() == place.passage().revision().id()
                && statement.span().overlap(place.span()) > 0
                && (place.span().covers(statement.span()) || statement.span().covers(place.span()));
    }

    private static Opinion opinion(CuratedVerdict verdict) {
        return new Opinion(
                verdict.rating(),
                verdict.explanation(),
                verdict.asOf(),
                verdict.validUntil(),
                verdict.reviewBy(),
                verdict.citations().stream()
                        .map(citation -> evidence(citation, verdict))
                        .toList());
    }

    private static Evidence evidence(CuratedCitation citation, CuratedVerdict verdict) {
        return new Evidence(
                citation.url(),
                null,
                null,
                citation.title(),
                citation.publisher(),
                citation.quote(),
                citation.note(),
                citation.stance(),
                citation.accessedOn() == null ? verdict.asOf() : PartialDate.of(citation.accessedOn()));
    }

    private static String report(int verdicts, List<String> added) {
        return added.isEmpty()
                ? "All %d curated verdicts were attached to claims found in the articles.".formatted(verdicts)
                : "%d of %d curated verdicts were attached to claims found in the articles; the claims of these were added from the file: %s."
                        .formatted(verdicts - added.size(), verdicts, String.join(", ", added));
    }
}
