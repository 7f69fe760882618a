package org.assay.relation;

import org.assay.text.PairModel;
import org.assay.text.PairReader;
import org.assay.text.PairScore;
import org.assay.text.Sha256;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Asks the pair model only what has not been asked before; answers are kept in the database. */
@Component
@Primary
class RememberingPairReader implements PairReader {

    private final PairModel model;
    private final StoredPairScores stored;

    RememberingPairReader(PairModel model, StoredPairScores stored) {
        this.model = model;
        this.stored = stored;
    }

    @Override
    public PairScore read(String a, String b) {
        StoredPairScore.Key key = new StoredPairScore.Key(Sha256.of(a), Sha256.of(b), model.version());
        return stored.findById(key).map(StoredPairScore::score).orElseGet(() -> readAndKeep(a, b, key));
    }

    @Override
    public String version() {
        return model.version();
    }

    private PairScore readAndKeep(String a, String b, StoredPairScore.Key key) {
        PairScore score = model.read(a, b);
        try {
            stored.save(new StoredPairScore(key, score));
        } catch (DataIntegrityViolationException anotherThreadWasFaster) {
            return score;
        }
        return score;
    }
}
