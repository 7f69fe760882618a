package org.assay.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored claims, merged ones included. */
public interface Claims extends Repository<Claim, Long> {

    String IS_MADE = " exists (select s from Statement s where s.claim = c and s.withdrawn = false) ";

    Claim save(Claim claim);

    Optional<Claim> findById(long id);

    Optional<Claim> findByCuratedId(String curatedId);

    @Query("select c from Claim c where c.id in ?1")
    List<Claim> findByIds(Collection<Long> ids);

    /** Ids of the claims that stand for themselves, in order. */
    @Query("select c.id from Claim c where c.mergedInto is null order by c.id")
    List<Long> findStandingIds();

    /** How many claims some source makes. */
    @Query("select count(c) from Claim c where c.mergedInto is null and" + IS_MADE)
    long countStanding();

    /** Ids of the claims that some sources make, in order. */
    @Query(
            "select distinct c.id from Statement s join s.claim c where s.passage.revision.source.id in ?1 and s.withdrawn = false")
    Set<Long> findIdsIn(Collection<Long> sourceIds);

    /** How many claims that some source makes each topic has; topics without any are left out. */
    @Query("select new org.assay.claim.TopicCount(c.topicSlug, count(c)) from Claim c where c.mergedInto is null and"
            + IS_MADE + "group by c.topicSlug order by c.topicSlug")
    List<TopicCount> countByTopic();

    /** Ids of the claims that were merged into one of the given, those included. */
    @Query("select c.id from Claim c left join c.mergedInto m where c.id in ?1 or m.id in ?1 or m.mergedInto.id in ?1")
    List<Long> findIdsLeadingTo(Collection<Long> ids);
}
