package org.assay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.claim.Likeness;
import org.assay.claim.Origin;
import org.assay.claim.SentenceAnswer;
import org.assay.claim.SentenceDecision;
import org.assay.claim.SentenceDecisions;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.source.Passage;
import org.assay.source.Revision;
import org.assay.text.StatementReader;
import org.springframework.stereotype.Component;

/** Makes what editors decided about sentences of a source hold for a new reading of it. Wants a transaction around it. */
@Component
class DecidedSentences {

    private final SentenceDecisions decisions;
    private final Statements statements;
    private final StatementReader reader;

    DecidedSentences(SentenceDecisions decisions, Statements statements, StatementReader reader) {
        this.decisions = decisions;
        this.statements = statements;
        this.reader = reader;
    }

    /**
     * Adds the claims that editors added and withdraws what they withdrew, as far as the quotes still stand in the text.
     *
     * @param passages of the revision, in reading order
     * @param read the statements of the revision, those of editors included where it is read anew
     */
    void apply(Revision revision, List<Passage> passages, List<Statement> read) {
        List<Statement> live = new ArrayList<>(
                read.stream().filter(one -> one.origin() == Origin.EXTRACTED).toList());
        for (SentenceDecision decision : decisions.findInForce(revision.source().id())) {
            placeOf(decision, revision, passages).ifPresent(passage -> {
                if (decision.answer() == SentenceAnswer.CLAIM) {
                    live.add(added(decision, passage, read));
                    live.stream()
                            .filter(one -> one.origin() == Origin.EXTRACTED && isSaidBy(one, passage, decision))
                            .forEach(Statement::withdraw);
                } else {
                    meant(decision, passage, live).ifPresent(Statement::withdraw);
                }
            });
        }
    }

    /** The passage that a decision is about; empty where the article no longer says so. */
    static Optional<Passage> placeOf(SentenceDecision decision, Revision revision, List<Passage> passages) {
        return decision.quote()
                .find(revision.text())
                .flatMap(quote -> passages.stream()
                        .filter(passage -> passage.span().overlap(quote) > 0)
                        .max(Comparator.comparingInt(passage -> passage.span().overlap(quote))));
    }

    /** The statement in a passage that a decision is about: that text, else the one worded most like it. */
    static Optional<Statement> meant(SentenceDecision decision, Passage passage, List<Statement> among) {
        return among.stream()
                .filter(one -> one.passage().id() == passage.id())
                .filter(one -> likeness(one, decision) >= Likeness.SAME)
                .max(Comparator.comparingDouble(one -> likeness(one, decision)));
    }

    private Statement added(SentenceDecision decision, Passage passage, List<Statement> read) {
        Statement statement = read.stream()
                .filter(one -> one.origin() == Origin.EDITOR && isSaidBy(one, passage, decision))
                .findFirst()
                .orElseGet(() -> statements.save(new Statement(
                        passage,
                        decision.text(),
                        decision.quote().find(passage.revision().text()).orElse(passage.span()),
                        decision.subject(),
                        reader.read(decision.text()).kind(),
                        Origin.EDITOR,
                        true)));
        statement.holdAsOf(reader.read(decision.text()).asOf());
        statement.joinClaim(decision.claim().current());
        if (statement.isWithdrawn()) {
            statement.reinstate();
        }
        return statement;
    }

    private static boolean isSaidBy(Statement statement, Passage passage, SentenceDecision decision) {
        return statement.passage().id() == passage.id() && likeness(statement, decision) == 1;
    }

    private static double likeness(Statement statement, SentenceDecision decision) {
        return Likeness.of(statement.text(), decision.text());
    }
}
