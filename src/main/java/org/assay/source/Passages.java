package org.assay.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored passages. */
public interface Passages extends Repository<Passage, Long> {

    Passage save(Passage passage);

    <S extends Passage> List<S> saveAll(Iterable<S> passages);

    @Query("select p from Passage p join fetch p.revision r join fetch r.source where p.id = ?1")
    Optional<Passage> findById(long id);

    @Query("select p from Passage p where p.revision.id = ?1 order by p.ordinal")
    List<Passage> findByRevision(long revisionId);

    long count();
}
