package org.assay.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@code admin} when the program serves for the first time. Its password is the given one, else a
 * generated one that is printed this once.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final String NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int PASSWORD_BYTES = 15;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String givenPassword;
    private final boolean isServing;

    FirstAdministrator(
            Accounts accounts,
            PasswordEncoder encoder,
            Clock clock,
            @Value("${assay.admin-password:}") String givenPassword,
            @Value("${assay.serving:true}") boolean isServing) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.givenPassword = givenPassword;
        this.isServing = isServing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!isServing || accounts.count() > 0) {
            return;
        }
        String password = givenPassword.isBlank() ? generated() : givenPassword;
        accounts.save(new Account(NAME, encoder.encode(password), Role.ADMIN, clock.instant()));
        if (givenPassword.isBlank()) {
            LOG.info("Sign in as '{}' with the password {} (shown only this once)", NAME, password);
        } else {
            LOG.info("Sign in as '{}' with the password given in ASSAY_ADMIN_PASSWORD", NAME);
        }
    }

    private static String generated() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
