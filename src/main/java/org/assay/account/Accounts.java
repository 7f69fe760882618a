package org.assay.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
public interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findByName(String name);

    long count();
}
