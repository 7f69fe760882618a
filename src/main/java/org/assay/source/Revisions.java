package org.assay.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored revisions. */
public interface Revisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    Optional<Revision> findById(long id);

    @Query("select r from Revision r where r.source = ?1 order by r.number desc limit 1")
    Optional<Revision> findLatest(Source source);

    List<Revision> findBySourceOrderByNumberDesc(Source source);

    @Query("select r from Revision r join fetch r.source where r.sha256 = ?1 order by r.id limit 1")
    Optional<Revision> findFirstWithBytes(String sha256);
}
