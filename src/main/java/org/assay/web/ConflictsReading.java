package org.assay.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.relation.Answer;
import org.assay.relation.Decision;
import org.assay.relation.Decisions;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;
import org.assay.relation.Relations;
import org.assay.relation.UnknownRelation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the reviewers' page: the case in hand, those after it, and the last decision. */
@Service
@Transactional(readOnly = true)
class ConflictsReading {

    private static final int SHOWN_AFTER = 6;

    private final Relations relations;
    private final Decisions decisions;
    private final Topics topics;
    private final CaseLayout layout;
    private final Clock clock;

    ConflictsReading(Relations relations, Decisions decisions, Topics topics, CaseLayout layout, Clock clock) {
        this.relations = relations;
        this.decisions = decisions;
        this.topics = topics;
        this.layout = layout;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param wanted the relation to decide; null, or one that does not wait, for the first that waits
     * @param editor who looks, or null for a reader, who is shown no last decision
     */
    public ConflictsPage page(@Nullable Long wanted, CaseOrder order, @Nullable String editor) {
        List<Relation> waiting = order.sort(relations.findWaiting());
        Map<String, String> labels = new HashMap<>();
        for (Topic topic : topics.findAllInOrder()) {
            labels.put(topic.slug(), topic.label());
        }
        int at = Math.max(0, place(waiting, wanted));
        return new ConflictsPage(
                waiting.isEmpty() ? null : layout.lay(waiting.get(at), labels),
                decisions.countSince(midnight()),
                waiting.size(),
                editor == null ? null : last(editor).orElse(null),
                next(waiting, at, order, labels),
                order.choices(),
                order.name(),
                editor != null);
    }

    /** The relation whose turn comes after the given one, or null where none is left. */
    public @Nullable Long after(long id, CaseOrder order) {
        List<Relation> waiting = order.sort(relations.findWaiting());
        int at = place(waiting, id);
        if (waiting.isEmpty() || (waiting.size() == 1 && at == 0)) {
            return null;
        }
        return waiting.get((at + 1) % waiting.size()).id();
    }

    /** The version of a relation as it is now. */
    public long version(long id) {
        return relations.findById(id).orElseThrow(() -> new UnknownRelation(id)).version();
    }

    private static int place(List<Relation> waiting, @Nullable Long wanted) {
        for (int i = 0; i < waiting.size(); i++) {
            if (wanted != null && waiting.get(i).id() == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static List<ConflictsPage.Waiting> next(
            List<Relation> waiting, int at, CaseOrder order, Map<String, String> labels) {
        List<ConflictsPage.Waiting> next = new ArrayList<>();
        for (int step = 1; step < waiting.size() && next.size() < SHOWN_AFTER; step++) {
            Relation relation = waiting.get((at + step) % waiting.size());
            String address = "/conflicts?id=" + relation.id();
            next.add(new ConflictsPage.Waiting(
                    order == CaseOrder.STRONGEST ? address : address + "&sort=" + order,
                    relation.from().text(),
                    relation.to().text(),
                    CaseLayout.mark(relation),
                    labels.getOrDefault(relation.from().topic(), relation.from().topic()),
                    relation.score()));
        }
        return next;
    }

    private Optional<ConflictsPage.Decided> last(String editor) {
        return decisions
                .findLastBy(editor)
                .flatMap(decision -> relations
                        .findBetween(decision.claimA().id(), decision.claimB().id())
                        .map(relation -> new ConflictsPage.Decided(
                                relation.id(),
                                words(decision, relation),
                                "“%s” against “%s”".formatted(decision.textA(), decision.textB()))));
    }

    private static String words(Decision decision, Relation relation) {
        if (decision.answer() == Answer.OUTDATED && relation.type() == RelationType.SUPERSEDES) {
            boolean isFirst = relation.to().id() == decision.claimA().id();
            return isFirst ? "The first is outdated" : "The second is outdated";
        }
        return switch (decision.answer()) {
            case CONFLICT -> "Conflict confirmed";
            case SAME_CLAIM -> "The same claim";
            case OUTDATED -> "One is outdated";
            case QUALIFIES -> "Both hold";
            case UNRELATED -> "Unrelated";
        };
    }

    private Instant midnight() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    }
}
