package org.assay.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored verdicts. */
public interface Verdicts extends Repository<Verdict, Long> {

    String LATEST = "v.number = (select max(w.number) from Verdict w where w.claim = v.claim)";

    Verdict save(Verdict verdict);

    /** The verdict in force, with its citations. */
    @Query("select v from Verdict v left join fetch v.citations where v.claim.id = ?1 and " + LATEST)
    Optional<Verdict> findLatest(long claimId);

    @Query("select v from Verdict v join fetch v.claim where v.claim.id in ?1 and " + LATEST)
    List<Verdict> findLatest(Collection<Long> claimIds);

    /** Every verdict on a claim, newest first, with citations. */
    @Query("select v from Verdict v left join fetch v.citations where v.claim.id = ?1 order by v.number desc")
    List<Verdict> findByClaim(long claimId);

    @Query("select v from Verdict v join fetch v.claim where v.claim.mergedInto is null and " + LATEST
            + " order by v.givenAt desc, v.id desc limit ?1")
    List<Verdict> findNewest(int most);

    @Query("select v from Verdict v join fetch v.claim where v.claim.mergedInto is null and v.validUntil is not null"
            + " and " + LATEST + " order by v.validUntil desc, v.id desc limit ?1")
    List<Verdict> findLastExpired(int most);

    @Query("select count(c) from Citation c join c.verdict v where " + LATEST)
    long countCitations();
}
