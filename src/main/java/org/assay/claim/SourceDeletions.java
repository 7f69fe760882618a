package org.assay.claim;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log of deleted sources; lines are added, never changed. */
public interface SourceDeletions extends Repository<SourceDeletion, Long> {

    SourceDeletion save(SourceDeletion deletion);

    /** The deletions of sources that have made a claim, newest first. */
    @Query("select d from SourceDeletion d where exists (select s from Statement s where s.claim.id = ?1"
            + " and s.passage.revision.source = d.source) order by d.id desc")
    List<SourceDeletion> findByClaim(long claimId);
}
