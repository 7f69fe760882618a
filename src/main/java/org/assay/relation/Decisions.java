package org.assay.relation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log of decisions; lines are added, never changed. */
public interface Decisions extends Repository<Decision, Long> {

    String IN_FORCE = " d.undoes is null and not exists (select u from Decision u where u.undoes = d) ";

    Decision save(Decision decision);

    @Query("select d from Decision d join fetch d.claimA join fetch d.claimB where"
            + " ((d.claimA.id = ?1 and d.claimB.id = ?2) or (d.claimA.id = ?2 and d.claimB.id = ?1)) and" + IN_FORCE
            + "order by d.id desc limit 1")
    Optional<Decision> findLastInForce(long one, long other);

    /** Decisions that two claims are one, not taken back. */
    @Query("select d from Decision d join fetch d.claimA join fetch d.claimB"
            + " where d.answer = org.assay.relation.Answer.SAME_CLAIM and" + IN_FORCE)
    List<Decision> findMergesInForce();

    @Query("select d from Decision d join fetch d.claimA join fetch d.claimB left join fetch d.undoes"
            + " where d.claimA.id = ?1 or d.claimB.id = ?1 order by d.id desc")
    List<Decision> findByClaim(long claimId);

    @Query("select d from Decision d join fetch d.claimA join fetch d.claimB where d.decidedBy = ?1 and" + IN_FORCE
            + "order by d.id desc limit 1")
    Optional<Decision> findLastBy(String editor);

    /** What editors answered to suggestions of a detector, not taken back. */
    @Query("select new org.assay.relation.Answered(d.answer, d.beforeState, r.score) from Decision d, Relation r"
            + " where r.detector = ?1 and d.beforeState like 'SUGGESTED %' and ((r.from = d.claimA and r.to = d.claimB)"
            + " or (r.from = d.claimB and r.to = d.claimA)) and" + IN_FORCE)
    List<Answered> findAnswersTo(String detector);

    @Query("select count(d) from Decision d where d.decidedAt >= ?1 and" + IN_FORCE)
    long countSince(Instant from);
}
