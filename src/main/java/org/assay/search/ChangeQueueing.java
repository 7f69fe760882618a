package org.assay.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.assay.claim.ClaimsChanged;
import org.assay.claim.StatementsAdded;
import org.assay.claim.TopicsRenamed;
import org.assay.source.SourceRedescribed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes what changed to the index queue, in the transaction of the change, and wakes the worker after its commit. */
@Component
class ChangeQueueing {

    private final IndexQueue queue;
    private final IndexWorker worker;
    private final EntityManager entities;

    ChangeQueueing(IndexQueue queue, IndexWorker worker, EntityManager entities) {
        this.queue = queue;
        this.worker = worker;
        this.entities = entities;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ClaimsChanged event) {
        queue.add(UnitKind.CLAIM, event.claimIds());
        wakeAfterCommit();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StatementsAdded event) {
        List<Long> revision = List.of(event.revisionId());
        queue.add(UnitKind.PASSAGES, revision);
        queue.add(UnitKind.STATEMENTS, revision);
        wakeAfterCommit();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TopicsRenamed event) {
        queueClaims("select c.id from Claim c where c.mergedInto is null and c.topicSlug in ?1", event.slugs());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SourceRedescribed event) {
        queueClaims(
                "select distinct s.claim.id from Statement s where s.withdrawn = false"
                        + " and s.passage.revision.source.id = ?1 and s.claim is not null",
                event.sourceId());
    }

    private void queueClaims(String ids, Object of) {
        queue.add(
                UnitKind.CLAIM,
                entities.createQuery(ids, Long.class).setParameter(1, of).getResultList());
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.wake();
            }
        });
    }
}
