package org.assay.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String password;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Account() {}

    /**
     * A new account, which may sign in at once.
     *
     * @param password encoded, never in clear
     */
    public Account(String name, String password, Role role, Instant now) {
        this.name = name;
        this.password = password;
        this.role = role;
        this.enabled = true;
        this.createdAt = now;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** Whether it may sign in. */
    public boolean isEnabled() {
        return enabled;
    }

    public Instant createdAt() {
        return createdAt;
    }

    String password() {
        return password;
    }
}
