package org.assay.account;

import java.time.Clock;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password, and refuses for a while whoever guesses. */
@Component
class SignIn extends DaoAuthenticationProvider {

    private final SignInAttempts attempts;

    SignIn(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        super(new AccountDetails(accounts));
        setPasswordEncoder(encoder);
        this.attempts = new SignInAttempts(clock);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName();
        String address = given.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (attempts.mustRest(name, address)) {
            throw new LockedException(
                    "too many failed sign-ins; try again in %d minutes".formatted(SignInAttempts.REST.toMinutes()));
        }
        try {
            Authentication known = super.authenticate(given);
            attempts.succeeded(name, address);
            return known;
        } catch (BadCredentialsException wrong) {
            attempts.failed(name, address);
            throw wrong;
        }
    }
}
