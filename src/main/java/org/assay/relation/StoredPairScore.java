package org.assay.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.text.PairScore;

/** What the pair model said of two texts in the given order, kept so that nothing is read twice. */
@Entity
@Table(name = "pair_score")
class StoredPairScore {

    @EmbeddedId
    private Key id;

    private double supports;
    private double neutral;
    private double contradicts;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StoredPairScore() {}

    StoredPairScore(Key id, PairScore score) {
        this.id = id;
        this.supports = score.supports();
        this.neutral = score.neutral();
        this.contradicts = score.contradicts();
    }

    PairScore score() {
        return new PairScore(supports, neutral, contradicts);
    }

    /** Two texts and the model that read them. */
    @Embeddable
    record Key(
            @Column(name = "text_a_sha256") String textA,
            @Column(name = "text_b_sha256") String textB,
            @Column(name = "model") String model) {}
}
