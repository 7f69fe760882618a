package org.assay.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored revisions. */
public interface Revisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    Optional<Revision> findById(long id);

    @Query("select r from Revision r join fetch r.source where r.source = ?1 order by r.number desc limit 1")
    Optional<Revision> findLatest(Source source);

    /** The newest revisions of all sources, deleted ones aside, that another version of the extractor has read, in order. */
    @Query("select r from Revision r join fetch r.source where r.extractorVersion <> ?1"
            + " and r.source.deletedAt is null and r.number ="
            + " (select max(n.number) from Revision n where n.source.id = r.source.id) order by r.id")
    List<Revision> findLatestNotReadBy(String extractorVersion);

    List<Revision> findBySourceOrderByNumberDesc(Source source);
}
