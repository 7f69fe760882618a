package org.assay.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored sources. */
public interface Sources extends Repository<Source, Long> {

    Source save(Source source);

    Optional<Source> findById(long id);

    Optional<Source> findByIdentity(String identity);

    @Query("select s from Source s order by s.publishedOn nulls last, s.id")
    List<Source> findAllByDate();

    List<Source> findByCopyOf(Source original);

    long count();
}
