package org.assay.search;

import java.util.List;
import org.assay.claim.ClaimsChanged;
import org.assay.claim.StatementsAdded;
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

    ChangeQueueing(IndexQueue queue, IndexWorker worker) {
        this.queue = queue;
        this.worker = worker;
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

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.wake();
            }
        });
    }
}
