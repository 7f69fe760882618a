package org.assay.standing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored standings. */
public interface Standings extends Repository<Standing, Long> {

    Standing save(Standing standing);

    @Modifying
    @Query("delete from Standing s where s.claimId in ?1")
    void deleteByClaims(Collection<Long> claimIds);

    Optional<Standing> findById(long claimId);

    @Query("select s from Standing s where s.claimId in ?1")
    List<Standing> findByClaims(Collection<Long> claimIds);

    /** Claims in a workflow and of some agreements; those that most sources speak about come first. */
    @Query("select s from Standing s where s.workflow = ?1 and s.agreement in ?2"
            + " order by s.sourcesFor + s.sourcesAgainst desc, s.claimId limit ?3")
    List<Standing> find(Workflow workflow, Collection<Agreement> agreements, int most);

    @Query("select count(s) from Standing s where s.workflow <> ?1")
    long countWithoutWorkflow(Workflow workflow);

    /** How many claims each source makes on each topic, by agreement; none where there are none. */
    @Query("select new org.assay.standing.Tally(o.id, c.topicSlug, t.agreement, count(distinct c.id))"
            + " from Statement s join s.passage p join p.revision r join r.source o join s.claim c, Standing t"
            + " where t.claimId = c.id and s.withdrawn = false and c.mergedInto is null"
            + " group by o.id, c.topicSlug, t.agreement order by o.id, c.topicSlug, t.agreement")
    List<Tally> tally();

    /** How many claims each topic has, by agreement; none where there are none. */
    @Query("select new org.assay.standing.TopicTally(c.topicSlug, t.agreement, count(c.id)) from Claim c, Standing t"
            + " where t.claimId = c.id and c.mergedInto is null group by c.topicSlug, t.agreement"
            + " order by c.topicSlug, t.agreement")
    List<TopicTally> tallyByTopic();

    /** How many claims on a topic each source makes about each subject, by agreement; none where there are none. */
    @Query("select new org.assay.standing.SubjectTally(o.id, lower(c.subject), t.agreement, count(distinct c.id))"
            + " from Statement s join s.passage p join p.revision r join r.source o join s.claim c, Standing t"
            + " where t.claimId = c.id and s.withdrawn = false and c.mergedInto is null and c.topicSlug = ?1"
            + " group by o.id, lower(c.subject), t.agreement order by o.id, lower(c.subject), t.agreement")
    List<SubjectTally> tallyBySubject(String topic);
}
