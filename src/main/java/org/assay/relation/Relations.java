package org.assay.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored relations. Those it returns are read with both claims. */
public interface Relations extends Repository<Relation, Long> {

    String WITH_CLAIMS = "select r from Relation r join fetch r.from join fetch r.to ";
    String WAITING = "r.status = org.assay.relation.RelationStatus.SUGGESTED"
            + " and r.type in (org.assay.relation.RelationType.CONTRADICTS, org.assay.relation.RelationType.SUPERSEDES)"
            + " and r.from.mergedInto is null and r.to.mergedInto is null";

    Relation save(Relation relation);

    void delete(Relation relation);

    @Query(WITH_CLAIMS + "where r.id = ?1")
    Optional<Relation> findById(long id);

    @Query(WITH_CLAIMS + "where r.from.id = ?1 or r.to.id = ?1 order by r.score desc, r.id")
    List<Relation> findByClaim(long claimId);

    @Query(WITH_CLAIMS + "where r.from.id in ?1 or r.to.id in ?1 order by r.score desc, r.id")
    List<Relation> findByClaims(Collection<Long> claimIds);

    @Query(WITH_CLAIMS + "where (r.from.id = ?1 and r.to.id = ?2) or (r.from.id = ?2 and r.to.id = ?1)")
    Optional<Relation> findBetween(long one, long other);

    /** What waits for a reviewer: suggested conflicts and successions from a score on, highest first. */
    @Query(WITH_CLAIMS + "where " + WAITING + " and r.score >= ?1 order by r.score desc, r.id")
    List<Relation> findWaiting(double least);

    /** How many relations that readers see wait for a reviewer. */
    @Query("select count(r) from Relation r where " + WAITING + " and r.score >= org.assay.relation.Thresholds.DISPLAY")
    long countWaiting();

    /** One page of the relations of the given types and statuses, highest score first. */
    @Query(
            value = WITH_CLAIMS + "where r.type in ?1 and r.status in ?2 order by r.score desc, r.id",
            countQuery = "select count(r) from Relation r where r.type in ?1 and r.status in ?2")
    Page<Relation> find(Collection<RelationType> types, Collection<RelationStatus> statuses, Pageable page);
}
