package org.assay.system;

import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the models once the pages are served, so that the first search does not wait for them. */
@Component
class ModelWarming {

    private static final String SENTENCE = "Water boils.";

    private final Embedder embedder;
    private final Language language;
    private final PairModel pairs;

    ModelWarming(Embedder embedder, Language language, PairModel pairs) {
        this.embedder = embedder;
        this.language = language;
        this.pairs = pairs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofPlatform().name("model-warming").daemon().start(() -> {
            embedder.embed(SENTENCE);
            language.tokens(SENTENCE);
            pairs.read(SENTENCE, SENTENCE);
        });
    }
}
