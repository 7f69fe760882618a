package org.assay.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.AgainWhenOvertaken;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a classifier said of some statements, in the place of what another version of it said, and lets go of
 * comparisons of which neither side is among the nearest of the other any more.
 */
@Component
class JudgementStorage {

    private final Statements statements;
    private final Judgements judgements;

    JudgementStorage(Statements statements, Judgements judgements) {
        this.statements = statements;
        this.judgements = judgements;
    }

    @AgainWhenOvertaken
    @Transactional
    public void keep(List<Long> judgedIds, List<Judgement> made, String classifier) {
        for (Statement judged : statements.findByIds(judgedIds)) {
            judged.markJudged(classifier);
        }
        judgements.deleteByOthers(judgedIds, classifier);
        judgements.saveAll(made);
        forgetFarther(made, classifier);
    }

    private void forgetFarther(List<Judgement> made, String classifier) {
        Set<Long> around = new HashSet<>();
        made.forEach(judgement -> around.addAll(List.of(judgement.statementA(), judgement.statementB())));
        List<Comparison> pushed = fartherThanReach(judgements.findComparisons(around, classifier), around);
        Set<Long> others = new HashSet<>();
        pushed.forEach(comparison -> others.addAll(List.of(comparison.a(), comparison.b())));
        List<Comparison> gone = fartherThanReach(judgements.findComparisons(others, classifier), others).stream()
                .filter(pushed::contains)
                .toList();
        judgements.deleteByIds(gone.stream().map(Comparison::judgement).toList());
        Set<Long> parted = new HashSet<>();
        gone.forEach(comparison -> parted.addAll(List.of(comparison.a(), comparison.b())));
        statements.findByIds(parted).forEach(Statement::unsettle);
    }

    /** Those outside the reach of either side, for sides whose comparisons are all given. */
    private static List<Comparison> fartherThanReach(Set<Comparison> comparisons, Set<Long> complete) {
        Map<Long, Double> reach = Reach.byStatement(comparisons);
        reach.keySet().retainAll(complete);
        return comparisons.stream()
                .filter(one -> one.likeness() < reach.getOrDefault(one.a(), Double.MAX_VALUE)
                        && one.likeness() < reach.getOrDefault(one.b(), Double.MAX_VALUE))
                .toList();
    }
}
