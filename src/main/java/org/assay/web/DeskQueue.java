package org.assay.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assay.standing.Agreement;
import org.assay.standing.Standing;
import org.assay.standing.Standings;
import org.assay.standing.Workflow;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The claims that wait for a verdict, by why. Wants a transaction around it. */
@Component
class DeskQueue {

    private static final int MOST_IN_A_GROUP = 8;

    /** Why claims wait, most needed first. */
    private enum Reason {
        IN_REVIEW("In review", Workflow.IN_REVIEW, EnumSet.allOf(Agreement.class)),
        DISPUTED("Sources conflict, no verdict", Workflow.UNREVIEWED, EnumSet.of(Agreement.CONFLICT)),
        DUE("Review due", Workflow.REVIEW_DUE, EnumSet.allOf(Agreement.class)),
        AGREED("Sources agree, no verdict", Workflow.UNREVIEWED, EnumSet.of(Agreement.AGREE)),
        SINGLE("One source, no verdict", Workflow.UNREVIEWED, EnumSet.of(Agreement.SINGLE_SOURCE));

        private final String title;
        private final Workflow workflow;
        private final Set<Agreement> agreements;

        Reason(String title, Workflow workflow, Set<Agreement> agreements) {
            this.title = title;
            this.workflow = workflow;
            this.agreements = agreements;
        }
    }

    private final Standings standings;
    private final Verdicts verdicts;
    private final Positions positions;

    DeskQueue(Standings standings, Verdicts verdicts, Positions positions) {
        this.standings = standings;
        this.verdicts = verdicts;
        this.positions = positions;
    }

    /** How many claims wait. */
    long length() {
        return standings.countWithoutWorkflow(Workflow.REVIEWED);
    }

    /** The claim that waits first, or null where none does. */
    @Nullable
    Long first() {
        for (Reason reason : Reason.values()) {
            List<Standing> waiting = standings.find(reason.workflow, reason.agreements, 1);
            if (!waiting.isEmpty()) {
                return waiting.getFirst().claimId();
            }
        }
        return null;
    }

    /** The first claims that wait for each reason; reasons without any are left out. */
    List<DeskPage.Group> groups(long inHand) {
        Map<Reason, List<Long>> waiting = new HashMap<>();
        List<Long> all = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            List<Long> ids = standings.find(reason.workflow, reason.agreements, MOST_IN_A_GROUP).stream()
                    .map(Standing::claimId)
                    .toList();
            waiting.put(reason, ids);
            all.addAll(ids);
        }
        Map<Long, Position> known = positions.of(all);
        List<DeskPage.Group> groups = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            List<DeskPage.Waiting> entries = waiting.getOrDefault(reason, List.of()).stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(position -> entry(reason, position, inHand))
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new DeskPage.Group(reason.title, entries));
            }
        }
        return groups;
    }

    private DeskPage.Waiting entry(Reason reason, Position known, long inHand) {
        long id = known.claim().id();
        org.assay.web.Standing standing = known.standing();
        return new DeskPage.Waiting(
                known.claim().text(),
                "/verdicts?claim=" + id,
                reason == Reason.DUE ? LineMark.OUTDATED : standing.mark(),
                reason == Reason.DUE ? due(id) : standing.summary(),
                id == inHand);
    }

    private String due(long claim) {
        return verdicts.findLatest(claim)
                .flatMap(Verdict::reviewBy)
                .map(day -> "Due since " + Phrases.day(day))
                .orElse("Due");
    }
}
