package org.assay.relation;

import java.util.List;
import org.assay.claim.AgainWhenOvertaken;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a classifier said of some statements, in the place of what another version of it said. */
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
    }
}
