package org.assay.claim;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every line of the append-only log of editors' decisions tells: who decided, when, and why where they say. */
@MappedSuperclass
public abstract class LoggedDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String kind;
    private @Nullable String note;
    private String decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected LoggedDecision() {}

    /**
     * A new line.
     *
     * @param kind what sort of thing was decided about, by which the log tells its lines apart
     * @param note why; null where nobody says
     */
    protected LoggedDecision(String kind, @Nullable String note, String by, Instant at) {
        this.kind = kind;
        this.note = note;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the decision of kind %s is not stored yet".formatted(kind));
        }
        return id;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
