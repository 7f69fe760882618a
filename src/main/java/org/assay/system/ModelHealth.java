package org.assay.system;

import org.assay.text.Embedder;
import org.assay.text.PairModel;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells whether the models answer, and which they are. */
@Component("models")
class ModelHealth extends AbstractHealthIndicator {

    private static final String SENTENCE = "Water boils.";

    private final PairModel pairs;
    private final Embedder embedder;

    ModelHealth(PairModel pairs, Embedder embedder) {
        super("a model does not answer");
        this.pairs = pairs;
        this.embedder = embedder;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        pairs.read(SENTENCE, SENTENCE);
        embedder.embed(SENTENCE);
        builder.up().withDetail("pairs", pairs.version()).withDetail("embeddings", embedder.version());
    }
}
