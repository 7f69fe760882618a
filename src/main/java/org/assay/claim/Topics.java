package org.assay.claim;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored topics. */
public interface Topics extends Repository<Topic, String> {

    Topic save(Topic topic);

    Optional<Topic> findById(String slug);

    @Query("select t from Topic t order by t.ordinal, t.slug")
    List<Topic> findAllInOrder();
}
