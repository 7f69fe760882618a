package org.assay.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored statements. Those it returns are read with passage, revision and source. */
public interface Statements extends Repository<Statement, Long> {

    String WITH_SOURCE =
            "select s from Statement s join fetch s.passage p join fetch p.revision r join fetch r.source left join fetch s.claim ";

    Statement save(Statement statement);

    <S extends Statement> List<S> saveAll(Iterable<S> statements);

    @Query(WITH_SOURCE + "where s.id = ?1")
    Optional<Statement> findById(long id);

    @Query(WITH_SOURCE + "where s.id in ?1")
    List<Statement> findByIds(Collection<Long> ids);

    /** Which source each of the given statements was read out of. */
    @Query("select new org.assay.claim.SaidBy(s.id, s.passage.revision.source.id) from Statement s where s.id in ?1")
    List<SaidBy> findSources(Collection<Long> ids);

    void delete(Statement statement);

    @Query(WITH_SOURCE + "where r.id = ?1 and s.withdrawn = false order by s.startOffset, s.id")
    List<Statement> findByRevision(long revisionId);

    /** Those that were withdrawn included. */
    @Query(WITH_SOURCE + "where r.id = ?1 order by s.startOffset, s.id")
    List<Statement> findAllByRevision(long revisionId);

    /** Those of one passage, withdrawn ones included. */
    @Query(WITH_SOURCE + "where p.id = ?1 order by s.startOffset, s.id")
    List<Statement> findAllByPassage(long passageId);

    @Query(WITH_SOURCE + "where p.id in ?1 and s.withdrawn = false order by s.id")
    List<Statement> findByPassages(Collection<Long> passageIds);

    /** The appearances of a claim, oldest source first. */
    @Query(
            WITH_SOURCE
                    + "where s.claim.id = ?1 and s.withdrawn = false order by r.source.publishedOn nulls last, r.source.id, s.startOffset, s.id")
    List<Statement> findByClaim(long claimId);

    @Query(WITH_SOURCE + "where s.claim.id in ?1 and s.withdrawn = false order by s.id")
    List<Statement> findByClaims(Collection<Long> claimIds);

    /** Ids of the statements read out of articles that the given classifier has not compared yet, in order. */
    @Query(
            "select s.id from Statement s where s.origin <> org.assay.claim.Origin.CURATED and s.withdrawn = false and (s.judgedBy is null or s.judgedBy <> ?1) order by s.id")
    List<Long> findUnjudged(String classifier);

    /** Those of the given statements that the given classifier has compared. */
    @Query("select s.id from Statement s where s.id in ?1 and s.judgedBy = ?2 and s.withdrawn = false")
    Set<Long> findJudged(Collection<Long> ids, String classifier);

    /** How many statements another classifier than the given one has compared. */
    @Query(
            "select count(s) from Statement s where s.origin <> org.assay.claim.Origin.CURATED and s.withdrawn = false and s.judgedBy <> ?1")
    long countJudgedByOthers(String classifier);

    /** Ids of the statements read out of articles whose claim does not follow from their judgements yet, in order. */
    @Query(
            "select s.id from Statement s where s.settled = false and s.withdrawn = false and s.origin <> org.assay.claim.Origin.CURATED order by s.id")
    List<Long> findUnsettled();

    /** Ids of the statements that no classifier has compared yet, in order. */
    @Query(
            "select s.id from Statement s where s.origin <> org.assay.claim.Origin.CURATED and s.withdrawn = false and s.judgedBy is null order by s.id")
    List<Long> findNeverJudged();

    /** Ids of the statements in claims to which editors added appearances or from which they took some, in order. */
    @Query("select distinct s.id from Statement s join s.claim c where s.withdrawn = false"
            + " and s.origin <> org.assay.claim.Origin.CURATED and exists (select d from SentenceDecision d"
            + " left join d.claim.mergedInto m where d.claim = c or m = c) order by s.id")
    List<Long> findBesideDecided();

    /** Ids of what is read out of some sources, in order. */
    @Query("select s.id from Statement s where s.passage.revision.source.id in ?1 and s.withdrawn = false"
            + " and s.origin <> org.assay.claim.Origin.CURATED order by s.id")
    List<Long> findIdsBySources(Collection<Long> sourceIds);

    @Query("select count(s) from Statement s where s.claim is not null and s.withdrawn = false")
    long countAppearances();
}
