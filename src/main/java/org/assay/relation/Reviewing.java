package org.assay.relation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.claim.AgainWhenOvertaken;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.StaleVersion;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.UnknownClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reviewers' decisions about relations, and takes them back. Every decision is a line of the log. */
@Service
public class Reviewing {

    /** The detector of relations that an editor made without a suggestion. */
    private static final String BY_HAND = "editor";

    private final Relations relations;
    private final Decisions decisions;
    private final Claims claims;
    private final Statements statements;
    private final Suggesting suggesting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviewing(
            Relations relations,
            Decisions decisions,
            Claims claims,
            Statements statements,
            Suggesting suggesting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relations = relations;
        this.decisions = decisions;
        this.claims = claims;
        this.statements = statements;
        this.suggesting = suggesting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides how the two claims of a relation stand to each other.
     *
     * @param older for {@link Answer#OUTDATED} the id of the claim that is out of date, else ignored
     * @param basedOn the version of the relation that the reviewer saw
     * @throws UnknownRelation where there is none
     * @throws StaleVersion where somebody was faster
     * @throws InvalidDecision where {@code older} is missing or none of the two claims
     */
    @AgainWhenOvertaken
    @Transactional
    public Relation decide(
            long relationId, Answer answer, @Nullable Long older, @Nullable String note, String editor, long basedOn) {
        Relation relation = relations.findById(relationId).orElseThrow(() -> new UnknownRelation(relationId));
        StaleVersion.check("the relation", basedOn, relation.version());
        announce(decide(relation, answer, older, note, editor));
        return relation;
    }

    /** A relation that is decided with others, the version that was seen, and the claim that is out of date if one is. */
    public record Chosen(
            long relation, long basedOn, @Nullable Long older) {}

    /**
     * Decides several relations alike, in one go. Those that are gone, were decided meanwhile, or whose claims an earlier
     * one of them made one, are left as they are.
     *
     * @return the ids of those that were decided, in the order given
     * @throws InvalidDecision where {@code older} of one is missing or none of its two claims; nothing is decided then
     */
    @AgainWhenOvertaken
    @Transactional
    public List<Long> decideAll(List<Chosen> all, Answer answer, @Nullable String note, String editor) {
        Set<Long> touched = new TreeSet<>();
        List<Long> decided = new ArrayList<>();
        for (Chosen one : all) {
            Relation relation = relations.findById(one.relation()).orElse(null);
            if (relation != null
                    && relation.version() == one.basedOn()
                    && !decided.contains(relation.id())
                    && relation.from().current() != relation.to().current()) {
                touched.addAll(decide(relation, answer, one.older(), note, editor));
                decided.add(relation.id());
            }
        }
        announce(touched);
        return decided;
    }

    /**
     * Makes two claims one, whether the program sees a relation between them or not.
     *
     * @return the claim that stands for both
     * @throws UnknownClaim where one of them is not there
     * @throws InvalidDecision where they are one already
     */
    @AgainWhenOvertaken
    @Transactional
    public Claim merge(long claimId, long otherId, @Nullable String note, String editor) {
        Claim one = claim(claimId);
        Claim other = claim(otherId);
        if (one == other) {
            throw new InvalidDecision("other is '%d'; expected another claim than %d".formatted(otherId, claimId));
        }
        Relation between = relations.findBetween(one.id(), other.id()).orElseGet(() -> relate(one, other));
        announce(decide(between, Answer.SAME_CLAIM, null, note, editor));
        return one.current();
    }

    /**
     * Tells what a statement says apart from its claim: it becomes a claim of its own, with all that say it in the same
     * words, and stays apart when articles are read again.
     *
     * @return the new claim
     * @throws InvalidDecision where there is no such statement in a claim, or the claim is made in no other words
     */
    @AgainWhenOvertaken
    @Transactional
    public Claim separate(long statementId, @Nullable String note, String editor) {
        Statement meant = statements
                .findById(statementId)
                .filter(one -> !one.isWithdrawn() && one.claim().isPresent())
                .orElseThrow(() ->
                        new InvalidDecision("statement is '%d'; expected one that a claim has".formatted(statementId)));
        Claim whole = meant.claim().orElseThrow().current();
        List<Statement> said = statements.findByClaim(whole.id());
        List<Statement> moving =
                said.stream().filter(one -> one.text().equals(meant.text())).toList();
        if (moving.size() == said.size()) {
            throw new InvalidDecision(
                    "statement is '%d'; expected one whose claim is also made in other words".formatted(statementId));
        }
        Claim own = claims.save(new Claim(meant.text(), meant.subject(), meant.kind(), whole.topic(), clock.instant()));
        moving.forEach(statement -> statement.settleIn(own));
        Relation between = relate(whole, own);
        between.reject();
        String before = DecidedBefore.of(between).written();
        decisions.save(new Decision(whole, own, Answer.SEPARATE, before, blankToNull(note), editor, clock.instant()));
        announce(touched(whole, own));
        return own;
    }

    private Set<Long> decide(
            Relation relation, Answer answer, @Nullable Long older, @Nullable String note, String editor) {
        Claim from = relation.from();
        Claim to = relation.to();
        DecidedBefore before = DecidedBefore.of(relation);
        switch (answer) {
            case CONFLICT -> relation.confirm(from, to, RelationType.CONTRADICTS);
            case QUALIFIES -> relation.confirm(from, to, RelationType.QUALIFIES);
            case OUTDATED -> confirmOutdated(relation, older);
            case UNRELATED -> relation.reject();
            case SEPARATE ->
                throw new InvalidDecision(
                        "decision is 'SEPARATE'; expected CONFLICT, SAME_CLAIM, OUTDATED, QUALIFIES or UNRELATED");
            case SAME_CLAIM -> {
                before = before.moving(unite(from.current(), to.current()));
                relation.reject();
            }
        }
        decisions.save(new Decision(from, to, answer, before.written(), blankToNull(note), editor, clock.instant()));
        return touched(from, to);
    }

    /**
     * Takes the last decision about a relation back.
     *
     * @throws UnknownRelation where there is no such relation, or nothing was decided about it
     */
    @AgainWhenOvertaken
    @Transactional
    public Relation undo(long relationId, String editor, long basedOn) {
        Relation relation = relations.findById(relationId).orElseThrow(() -> new UnknownRelation(relationId));
        StaleVersion.check("the relation", basedOn, relation.version());
        announce(undo(relation, editor));
        return relation;
    }

    /**
     * Takes the last decision about each of several relations back, that about the last one first.
     *
     * @throws UnknownRelation where one is not there, or nothing was decided about it; nothing is taken back then
     */
    @AgainWhenOvertaken
    @Transactional
    public void undoAll(List<Long> relationIds, String editor) {
        Set<Long> touched = new TreeSet<>();
        for (long id : relationIds.reversed()) {
            touched.addAll(undo(relations.findById(id).orElseThrow(() -> new UnknownRelation(id)), editor));
        }
        announce(touched);
    }

    private Set<Long> undo(Relation relation, String editor) {
        Claim from = relation.from();
        Claim to = relation.to();
        Decision last = decisions
                .findLastInForce(from.id(), to.id())
                .orElseThrow(() -> new UnknownRelation(
                        "nothing was decided about relation %d that could be taken back".formatted(relation.id())));
        DecidedBefore before = DecidedBefore.read(last.before().orElse(""));
        if (last.answer() == Answer.SAME_CLAIM) {
            unmerge(before);
        } else if (last.answer() == Answer.SEPARATE) {
            unite(last.claimA().current(), last.claimB().current());
        }
        before.restore(relation);
        decisions.save(last.undo(editor, clock.instant()));
        return touched(from, to);
    }

    /** A relation without which no decision about two claims can be kept. */
    private Relation relate(Claim one, Claim other) {
        return relations.save(new Relation(one, other, RelationType.ENTAILS, 0, BY_HAND, List.of(), clock.instant()));
    }

    private static void confirmOutdated(Relation relation, @Nullable Long older) {
        Claim from = relation.from();
        Claim to = relation.to();
        if (older == null || (older != from.id() && older != to.id())) {
            throw new InvalidDecision("older is '%s'; expected the id of the outdated claim, %d or %d"
                    .formatted(older, from.id(), to.id()));
        }
        boolean fromIsOlder = older == from.id();
        relation.confirm(fromIsOlder ? to : from, fromIsOlder ? from : to, RelationType.SUPERSEDES);
    }

    /** Merges one claim into the other, a curated one or else the older staying; tells which statements moved. */
    private DecidedBefore.Moved unite(Claim one, Claim other) {
        boolean keepsOne = one.isCurated() == other.isCurated() ? one.id() < other.id() : one.isCurated();
        Claim kept = keepsOne ? one : other;
        Claim merged = keepsOne ? other : one;
        List<Statement> moving = statements.findByClaim(merged.id());
        moving.forEach(statement -> statement.joinClaim(kept));
        merged.mergeInto(kept);
        return new DecidedBefore.Moved(
                merged.id(), moving.stream().map(Statement::id).toList());
    }

    private void unmerge(DecidedBefore before) {
        DecidedBefore.Moved moved = before.moved();
        if (moved != null) {
            claims.findById(moved.claim()).ifPresent(claim -> {
                claim.standAlone();
                statements.findByIds(moved.statements()).forEach(statement -> statement.joinClaim(claim));
            });
        }
    }

    private Claim claim(long id) {
        return claims.findById(id).map(Claim::current).orElseThrow(() -> new UnknownClaim(id));
    }

    private static Set<Long> touched(Claim from, Claim to) {
        return new TreeSet<>(
                List.of(from.id(), to.id(), from.current().id(), to.current().id()));
    }

    private void announce(Set<Long> touched) {
        events.publishEvent(new RelationsChanged(suggesting.suggestFor(touched)));
    }

    private static @Nullable String blankToNull(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
