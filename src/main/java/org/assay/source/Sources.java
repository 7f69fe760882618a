package org.assay.source;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored sources, without the deleted ones where nothing else is said. */
public interface Sources extends Repository<Source, Long> {

    Source save(Source source);

    @Query("select s from Source s where s.id = ?1 and s.deletedAt is null")
    Optional<Source> findById(long id);

    @Query("select s from Source s where s.identity = ?1 and s.deletedAt is null")
    Optional<Source> findByIdentity(String identity);

    /** The source, deleted or not, which nobody else can store or delete until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Source s where s.identity = ?1")
    Optional<Source> lockByIdentity(String identity);

    /** The source, deleted or not, which nobody else can store or delete until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Source s where s.id = ?1")
    Optional<Source> lockById(long id);

    @Query("select s from Source s where s.deletedAt is null order by s.publishedOn nulls last, s.id")
    List<Source> findAllByDate();

    List<Source> findByCopyOf(Source original);

    @Query("select count(s) from Source s where s.deletedAt is null")
    long count();
}
