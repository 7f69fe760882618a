package org.assay.claim;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log of decisions about sentences; lines are added, never changed. */
public interface SentenceDecisions extends Repository<SentenceDecision, Long> {

    SentenceDecision save(SentenceDecision decision);

    /** The decisions about a source that were not taken back, in the order in which they were taken. */
    @Query(
            "select d from SentenceDecision d join fetch d.source join fetch d.claim where d.source.id = ?1"
                    + " and d.undoes is null and not exists (select u from SentenceDecision u where u.undoes = d) order by d.id")
    List<SentenceDecision> findInForce(long sourceId);

    /** All lines about a claim, newest first. */
    @Query("select d from SentenceDecision d join fetch d.source join fetch d.claim left join fetch d.undoes"
            + " where d.claim.id = ?1 order by d.id desc")
    List<SentenceDecision> findByClaim(long claimId);
}
