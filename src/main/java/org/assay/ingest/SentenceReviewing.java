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
import org.assay.claim.InvalidSentence;
import org.assay.claim.Likeness;
import org.assay.claim.Origin;
import org.assay.claim.SentenceAnswer;
import org.assay.claim.SentenceDecided;
import org.assay.claim.SentenceDecision;
import org.assay.claim.SentenceDecisions;
import org.assay.claim.StaleVersion;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.StatementsAdded;
import org.assay.claim.TopicChoices;
import org.assay.claim.Vectors;
import org.assay.relation.Grouping;
import org.assay.relation.RelationsChanged;
import org.assay.relation.Suggesting;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.UnknownPassage;
import org.assay.text.StatementReader;
import org.assay.text.StatementReading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes editors' decisions about sentences, and takes them back: that one makes a claim which was not read out of it, or
 * does not make one that was. Every decision is a line of the log; {@link Importing#settle} compares what came of it
 * with its neighbours.
 */
@Service
public class SentenceReviewing {

    private static final int LONGEST_SUBJECT = 500;

    private final Passages passages;
    private final Revisions revisions;
    private final Statements statements;
    private final Claims claims;
    private final SentenceDecisions decisions;
    private final StatementReader reader;
    private final Vectors vectors;
    private final TopicChoices topics;
    private final Grouping grouping;
    private final Suggesting suggesting;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SentenceReviewing(
            Passages passages,
            Revisions revisions,
            Statements statements,
            Claims claims,
            SentenceDecisions decisions,
            StatementReader reader,
            Vectors vectors,
            TopicChoices topics,
            Grouping grouping,
            Suggesting suggesting,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passages = passages;
        this.revisions = revisions;
        this.statements = statements;
        this.claims = claims;
        this.decisions = decisions;
        this.reader = reader;
        this.vectors = vectors;
        this.topics = topics;
        this.grouping = grouping;
        this.suggesting = suggesting;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a claim of a sentence; the whole sentence is its quote.
     *
     * @param text the claim, readable without the article, up to {@value Statement#MAX_LENGTH} characters
     * @param subject what it speaks of, up to {@value #LONGEST_SUBJECT} characters
     * @param note why; may be null
     * @param basedOn the version of the passage that the editor saw
     * @throws UnknownPassage where there is none
     * @throws StaleVersion where somebody was faster
     * @throws InvalidSentence where a value is missing or too long, or the sentence makes that claim already
     */
    @AgainWhenOvertaken
    public void addClaim(
            long passageId, String text, String subject, @Nullable String note, String editor, long basedOn) {
        String wording = required("text", text, Statement.MAX_LENGTH);
        String about = required("subject", subject, LONGEST_SUBJECT);
        StatementReading reading = reader.read(wording);
        String topic = topics.topicOf(
                Objects.requireNonNull(vectors.of(List.of(wording)).get(wording)));
        transaction.executeWithoutResult(status -> {
            Passage passage = toDecide(passageId, basedOn);
            if (said(passage).stream().anyMatch(one -> !one.isWithdrawn() && Likeness.of(one.text(), wording) == 1)) {
                throw new InvalidSentence(
                        "text is '%s'; the sentence makes that claim already, expected another".formatted(wording));
            }
            Statement statement = statements.save(
                    new Statement(passage, wording, passage.span(), about, reading.kind(), Origin.EDITOR, true));
            statement.holdAsOf(reading.asOf());
            Claim claim = claims.save(new Claim(wording, about, reading.kind(), topic, clock.instant()));
            statement.joinClaim(claim);
            log(statement, SentenceAnswer.CLAIM, note, editor);
            announce(statement);
        });
    }

    /**
     * Withdraws a claim's appearance in a sentence.
     *
     * @param statementId the statement that makes the claim
     * @param note why; may be null
     * @param basedOn the version of the passage that the editor saw
     * @throws UnknownPassage where there is none
     * @throws StaleVersion where somebody was faster
     * @throws InvalidSentence where the sentence has no such statement
     */
    @AgainWhenOvertaken
    public void withdraw(long passageId, long statementId, @Nullable String note, String editor, long basedOn) {
        transaction.executeWithoutResult(status -> {
            Statement statement = said(toDecide(passageId, basedOn)).stream()
                    .filter(one -> one.id() == statementId && !one.isWithdrawn())
                    .findFirst()
                    .orElseThrow(
                            () -> new InvalidSentence("statement is '%d'; expected the id of one that passage %d makes"
                                    .formatted(statementId, passageId)));
            log(statement, SentenceAnswer.NO_CLAIM, note, editor);
            withdraw(statement);
            announce(statement);
        });
    }

    /**
     * Takes the last decision about a sentence back.
     *
     * @throws UnknownPassage where there is no such passage
     * @throws StaleVersion where somebody was faster
     * @throws InvalidSentence where nothing was decided about it
     */
    @AgainWhenOvertaken
    public void undo(long passageId, String editor, long basedOn) {
        transaction.executeWithoutResult(status -> {
            Passage passage = toDecide(passageId, basedOn);
            SentenceDecision last = inForce(passage).stream()
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new InvalidSentence(
                            "nothing was decided about passage %d that could be taken back".formatted(passageId)));
            boolean wasAdded = last.answer() == SentenceAnswer.CLAIM;
            List<Statement> candidates = said(passage).stream()
                    .filter(one -> wasAdded ? one.origin() == Origin.EDITOR && !one.isWithdrawn() : one.isWithdrawn())
                    .toList();
            decisions.save(last.undo(editor, clock.instant()));
            DecidedSentences.meant(last, passage, candidates).ifPresent(statement -> {
                if (wasAdded) {
                    withdraw(statement);
                } else {
                    statement.reinstate();
                }
                announce(statement);
            });
        });
    }

    /** The decisions about a passage that hold, in the order in which they were taken. Wants a transaction around it. */
    public List<SentenceDecision> inForce(Passage passage) {
        return inForce(passage.revision()).getOrDefault(passage.id(), List.of());
    }

    /** The decisions about a revision that hold and whose quotes stand in it, by passage. Wants a transaction around it. */
    public Map<Long, List<SentenceDecision>> inForce(Revision revision) {
        Map<Long, List<SentenceDecision>> byPassage = new HashMap<>();
        List<SentenceDecision> all = decisions.findInForce(revision.source().id());
        if (!all.isEmpty()) {
            List<Passage> beside = passages.findByRevision(revision.id());
            all.forEach(decision -> DecidedSentences.placeOf(decision, revision, beside)
                    .ifPresent(passage -> byPassage
                            .computeIfAbsent(passage.id(), any -> new ArrayList<>())
                            .add(decision)));
        }
        return byPassage;
    }

    private List<Statement> said(Passage passage) {
        return statements.findAllByPassage(passage.id());
    }

    private Passage toDecide(long passageId, long basedOn) {
        boolean isFirst = passages.raiseVersion(passageId, basedOn) == 1;
        Passage passage = passages.findById(passageId).orElseThrow(() -> new UnknownPassage(passageId));
        if (!isFirst) {
            throw new StaleVersion("the passage", basedOn, passage.version());
        }
        boolean isLatest = revisions
                .findLatest(passage.revision().source())
                .filter(latest -> latest.id() == passage.revision().id())
                .isPresent();
        if (!isLatest) {
            throw new InvalidSentence(
                    "passage %d belongs to an older version of its article; expected one of the newest"
                            .formatted(passageId));
        }
        return passage;
    }

    private void log(Statement statement, SentenceAnswer answer, @Nullable String note, String editor) {
        Claim claim = statement
                .claim()
                .orElseThrow(() ->
                        new InvalidSentence("statement %d is still being compared with others; decide once that is done"
                                .formatted(statement.id())));
        decisions.save(new SentenceDecision(
                statement,
                claim.current(),
                answer,
                note == null || note.isBlank() ? null : note.strip(),
                editor,
                clock.instant()));
    }

    private void withdraw(Statement statement) {
        statement.withdraw();
        grouping.unsettleBeside(List.of(statement), Set.of());
    }

    private void announce(Statement statement) {
        Set<Long> touched = Set.of(statement.claim().orElseThrow().current().id());
        events.publishEvent(new RelationsChanged(suggesting.suggestFor(touched)));
        events.publishEvent(new StatementsAdded(statement.passage().revision().id()));
        events.publishEvent(new SentenceDecided(statement.passage().id()));
    }

    private static String required(String name, String value, int longest) {
        String tidied = value.strip().replaceAll("\\s+", " ");
        if (tidied.isEmpty()) {
            throw new InvalidSentence("%s is missing; expected up to %d characters".formatted(name, longest));
        }
        if (tidied.length() > longest) {
            throw new InvalidSentence(
                    "%s has %d characters; expected at most %d".formatted(name, tidied.length(), longest));
        }
        return tidied;
    }
}
