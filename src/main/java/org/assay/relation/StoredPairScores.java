package org.assay.relation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The kept answers of the pair model. */
interface StoredPairScores extends Repository<StoredPairScore, StoredPairScore.Key> {

    StoredPairScore save(StoredPairScore score);

    Optional<StoredPairScore> findById(StoredPairScore.Key key);
}
