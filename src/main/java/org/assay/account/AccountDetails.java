package org.assay.account;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Looks accounts up for sign-in; an administrator may do all that an editor may. */
class AccountDetails implements UserDetailsService {

    private final Accounts accounts;

    AccountDetails(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Account account = accounts.findByName(name)
                .orElseThrow(() -> new UsernameNotFoundException("there is no account '%s'".formatted(name)));
        String[] roles = account.role() == Role.ADMIN
                ? new String[] {Role.ADMIN.name(), Role.EDITOR.name()}
                : new String[] {account.role().name()};
        return User.withUsername(account.name())
                .password(account.password())
                .roles(roles)
                .disabled(!account.isEnabled())
                .build();
    }
}
