package org.assay.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.relation.Answer;
import org.assay.relation.Decision;
import org.assay.relation.Decisions;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;
import org.assay.relation.Relations;
import org.assay.relation.Thresholds;
import org.assay.relation.UnknownRelation;
import org.assay.web.CasesAddress.Certainty;
import org.assay.web.CasesAddress.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the reviewers' pages: the case in hand, those after it, and the last decision; or all cases together. */
@Service
@Transactional(readOnly = true)
class ConflictsReading {

    private static final int SHOWN_AFTER = 6;
    private static final int DECIDED_AT_ONCE = 100;

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
     * @param wanted the relation to decide; null, or one that is not among the cases, for the first that is
     * @param editor who looks, or null for a reader, who is shown no last decision
     */
    public ConflictsPage page(@Nullable Long wanted, CasesAddress cases, @Nullable String editor) {
        List<Relation> all = relations.findWaiting(Thresholds.REVIEW);
        List<Relation> waiting = cases.of(all);
        Map<String, String> labels = topicLabels();
        int at = Math.max(0, place(waiting, wanted));
        return new ConflictsPage(
                waiting.isEmpty() ? null : layout.lay(waiting.get(at), cases, labels),
                decisions.countSince(midnight()),
                waiting.size(),
                editor == null ? null : last(editor, cases).orElse(null),
                next(waiting, at, cases, labels),
                choices(all, cases, labels),
                cases.from(CasesAddress.PAGE + "/all"),
                cases.from(CasesAddress.PAGE + "/all/undo"),
                cases.from(CasesAddress.PAGE + "/sign-in"),
                loosened(all, waiting.size(), cases),
                editor != null);
    }

    /** The page that decides all cases of a choice at once. */
    public CasesPage together(CasesAddress cases) {
        List<Relation> waiting = cases.of(relations.findWaiting(Thresholds.REVIEW));
        List<CasesPage.Row> rows = waiting.stream()
                .limit(DECIDED_AT_ONCE)
                .map(relation -> {
                    long left = layout.left(relation).id();
                    boolean isFrom = relation.from().current().id() == left;
                    return new CasesPage.Row(
                            "%d:%d:%d".formatted(relation.id(), relation.version(), left),
                            cases.href(relation.id()),
                            CaseLayout.mark(relation),
                            (isFrom ? relation.from() : relation.to()).text(),
                            (isFrom ? relation.to() : relation.from()).text(),
                            relation.score());
                })
                .toList();
        String topic = cases.topic().isEmpty() ? "" : ", " + topicLabels().getOrDefault(cases.topic(), cases.topic());
        return new CasesPage(
                cases.kind().label() + topic + ". " + cases.certainty().label() + ".",
                rows,
                waiting.size(),
                cases.from(CasesAddress.PAGE + "/all"),
                cases.href());
    }

    /** The relation whose turn comes after the given one, or null where none is left. */
    public @Nullable Long after(long id, CasesAddress cases) {
        List<Relation> waiting = cases.of(relations.findWaiting(Thresholds.REVIEW));
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
            List<Relation> waiting, int at, CasesAddress cases, Map<String, String> labels) {
        List<ConflictsPage.Waiting> next = new ArrayList<>();
        for (int step = 1; step < waiting.size() && next.size() < SHOWN_AFTER; step++) {
            Relation relation = waiting.get((at + step) % waiting.size());
            next.add(new ConflictsPage.Waiting(
                    cases.href(relation.id()),
                    relation.from().text(),
                    relation.to().text(),
                    CaseLayout.mark(relation),
                    labels.getOrDefault(relation.from().topic(), relation.from().topic()),
                    relation.score()));
        }
        return next;
    }

    private static ConflictsPage.Choices choices(List<Relation> all, CasesAddress cases, Map<String, String> labels) {
        Map<String, String> topics = new LinkedHashMap<>();
        topics.put("", "All topics");
        topics.putAll(labels);
        return new ConflictsPage.Choices(
                choices(Stream.of(Kind.values()), Kind::name, Kind::label, cases.kind()::equals, cases::of, all),
                choices(
                        topics.keySet().stream()
                                .filter(topic -> topic.isEmpty()
                                        || topic.equals(cases.topic())
                                        || all.stream().anyMatch(cases.about(topic)::admits)),
                        topic -> topic,
                        topic -> topics.getOrDefault(topic, topic),
                        cases.topic()::equals,
                        cases::about,
                        all),
                choices(
                        Stream.of(Certainty.values()),
                        Certainty::name,
                        Certainty::label,
                        cases.certainty()::equals,
                        cases::with,
                        all),
                cases.sort().choices());
    }

    /** The values of one choice, each with how many cases it would leave beside the other choices. */
    private static <T> List<SearchPage.Choice> choices(
            Stream<T> values,
            Function<T, String> name,
            Function<T, String> label,
            Function<T, Boolean> isTaken,
            Function<T, CasesAddress> taking,
            List<Relation> all) {
        return values.map(value -> new SearchPage.Choice(
                        name.apply(value),
                        "%s (%d)"
                                .formatted(
                                        label.apply(value),
                                        all.stream()
                                                .filter(taking.apply(value)::admits)
                                                .count()),
                        isTaken.apply(value)))
                .toList();
    }

    /** What there would be beyond the choices taken; null where nothing. */
    private static ConflictsPage.@Nullable Loosened loosened(List<Relation> all, int found, CasesAddress cases) {
        for (CasesAddress wider : List.of(
                CasesAddress.all(),
                cases.with(Certainty.LESS),
                CasesAddress.all().with(Certainty.LESS))) {
            long more = all.stream().filter(wider::admits).count();
            if (more > found) {
                return new ConflictsPage.Loosened(more, wider.href());
            }
        }
        return null;
    }

    private Map<String, String> topicLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Topic topic : topics.findAllInOrder()) {
            labels.put(topic.slug(), topic.label());
        }
        return labels;
    }

    private Optional<ConflictsPage.Decided> last(String editor, CasesAddress cases) {
        return decisions
                .findLastBy(editor)
                .flatMap(decision -> relations
                        .findBetween(decision.claimA().id(), decision.claimB().id())
                        .map(relation -> new ConflictsPage.Decided(
                                words(decision, relation),
                                "“%s” against “%s”".formatted(decision.textA(), decision.textB()),
                                cases.from(CasesAddress.PAGE + "/" + relation.id() + "/undo"))));
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
            case SEPARATE -> "Told apart";
        };
    }

    private Instant midnight() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    }
}
