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

    @Query("select s from Standing s")
    List<Standing> findAll();
}
