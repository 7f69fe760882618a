package org.assay.claim;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log of wordings by editors; lines are added, never changed. */
public interface ClaimWordings extends Repository<ClaimWording, Long> {

    ClaimWording save(ClaimWording wording);

    /** All lines about a claim, newest first. */
    @Query("select w from ClaimWording w left join fetch w.undoes where w.claim.id = ?1 order by w.id desc")
    List<ClaimWording> findByClaim(long claimId);

    /** The last wording of a claim that was not taken back. */
    @Query("select w from ClaimWording w where w.claim.id = ?1 and w.undoes is null"
            + " and not exists (select u from ClaimWording u where u.undoes = w) order by w.id desc limit 1")
    Optional<ClaimWording> findLastInForce(long claimId);
}
