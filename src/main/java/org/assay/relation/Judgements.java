package org.assay.relation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored judgements. What is asked about statements is asked once for either side of the pairs: H2 has no use for an
 * index where one of two columns may match.
 */
public interface Judgements extends Repository<Judgement, Long> {

    String COMPARISON =
            "select new org.assay.relation.Comparison(j.id, j.statementA, j.statementB, j.likeness) from Judgement j ";

    <S extends Judgement> List<S> saveAll(Iterable<S> judgements);

    /** What was said of the given statements, in the order of the statements' ids. */
    default List<Judgement> findByStatements(Collection<Long> statementIds) {
        Set<Long> first = new HashSet<>(statementIds);
        return Stream.concat(
                        findByFirst(statementIds).stream(),
                        findBySecond(statementIds).stream().filter(one -> !first.contains(one.statementA())))
                .sorted(Comparator.comparingLong(Judgement::statementA).thenComparingLong(Judgement::statementB))
                .toList();
    }

    @Query("select j from Judgement j where j.statementA in ?1")
    List<Judgement> findByFirst(Collection<Long> statementIds);

    @Query("select j from Judgement j where j.statementB in ?1")
    List<Judgement> findBySecond(Collection<Long> statementIds);

    /** What any version of the classifier compared with the given statements. */
    default Set<Comparison> findComparisons(Collection<Long> statementIds) {
        Set<Comparison> found = new LinkedHashSet<>(findComparisonsByFirst(statementIds));
        found.addAll(findComparisonsBySecond(statementIds));
        return found;
    }

    @Query(COMPARISON + "where j.statementA in ?1")
    List<Comparison> findComparisonsByFirst(Collection<Long> statementIds);

    @Query(COMPARISON + "where j.statementB in ?1")
    List<Comparison> findComparisonsBySecond(Collection<Long> statementIds);

    /** What the given version of the classifier compared with the given statements. */
    default Set<Comparison> findComparisons(Collection<Long> statementIds, String classifier) {
        Set<Comparison> found = new LinkedHashSet<>(findComparisonsByFirst(statementIds, classifier));
        found.addAll(findComparisonsBySecond(statementIds, classifier));
        return found;
    }

    @Query(COMPARISON + "where j.statementA in ?1 and j.classifier = ?2")
    List<Comparison> findComparisonsByFirst(Collection<Long> statementIds, String classifier);

    @Query(COMPARISON + "where j.statementB in ?1 and j.classifier = ?2")
    List<Comparison> findComparisonsBySecond(Collection<Long> statementIds, String classifier);

    /** Takes out what other versions of the classifier said of the given statements. */
    default void deleteByOthers(Collection<Long> statementIds, String classifier) {
        deleteByOthersAndFirst(statementIds, classifier);
        deleteByOthersAndSecond(statementIds, classifier);
    }

    @Modifying(flushAutomatically = true)
    @Query("delete from Judgement j where j.statementA in ?1 and j.classifier <> ?2")
    void deleteByOthersAndFirst(Collection<Long> statementIds, String classifier);

    @Modifying(flushAutomatically = true)
    @Query("delete from Judgement j where j.statementB in ?1 and j.classifier <> ?2")
    void deleteByOthersAndSecond(Collection<Long> statementIds, String classifier);

    @Modifying(flushAutomatically = true)
    @Query("delete from Judgement j where j.id in ?1")
    void deleteByIds(Collection<Long> ids);

    long count();
}
