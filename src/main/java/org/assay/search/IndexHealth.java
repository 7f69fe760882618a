package org.assay.search;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells under {@code /actuator/health} whether the index can be read, and how far it is behind. */
@Component("index")
class IndexHealth extends AbstractHealthIndicator {

    private final LuceneIndex index;
    private final IndexQueue queue;

    IndexHealth(LuceneIndex index, IndexQueue queue) {
        super("the search index cannot be read");
        this.index = index;
        this.queue = queue;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        int documents = index.search(searcher -> searcher.getIndexReader().numDocs());
        builder.up().withDetail("documents", documents).withDetail("queued", queue.size());
    }
}
