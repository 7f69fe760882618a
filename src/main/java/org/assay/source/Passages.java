package org.assay.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored passages. */
public interface Passages extends Repository<Passage, Long> {

    Passage save(Passage passage);

    <S extends Passage> List<S> saveAll(Iterable<S> passages);

    @Query(
            "select p from Passage p join fetch p.revision r join fetch r.source s where p.id = ?1 and s.deletedAt is null")
    Optional<Passage> findById(long id);

    /**
     * Raises the version of a passage, if it is the given one: of two who decide about it at once one fails.
     *
     * @return how many passages it was, 1 or 0
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Passage p set p.version = p.version + 1 where p.id = ?1 and p.version = ?2")
    int raiseVersion(long id, long from);

    void delete(Passage passage);

    /** Moves the places of a revision's passages out of the way of those that take them. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Passage p set p.ordinal = p.ordinal + ?2 where p.revision.id = ?1")
    void shift(long revisionId, int by);

    @Query("select p from Passage p where p.revision.id = ?1 order by p.ordinal")
    List<Passage> findByRevision(long revisionId);

    long count();
}
