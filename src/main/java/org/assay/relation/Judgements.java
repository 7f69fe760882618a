package org.assay.relation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored judgements. */
public interface Judgements extends Repository<Judgement, Long> {

    <S extends Judgement> List<S> saveAll(Iterable<S> judgements);

    @Query(
            "select j from Judgement j where j.statementA in ?1 or j.statementB in ?1 order by j.statementA, j.statementB")
    List<Judgement> findByStatements(Collection<Long> statementIds);

    /** Takes out what other versions of the classifier said of the given statements. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Judgement j where (j.statementA in ?1 or j.statementB in ?1) and j.classifier <> ?2")
    void deleteByOthers(Collection<Long> statementIds, String classifier);

    long count();
}
