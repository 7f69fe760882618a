package org.assay.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.assay.source.Source;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** One line of the append-only log of what editors decided: that a source was deleted, under the title it had then. */
@Entity
@Table(name = "decision")
@SQLRestriction("kind = 'SOURCE'")
public class SourceDeletion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Column(name = "text_a")
    private String title;

    private String answer;
    private @Nullable String note;
    private String decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SourceDeletion() {}

    /**
     * A deletion.
     *
     * @param note why; null where nobody says
     */
    public SourceDeletion(Source source, @Nullable String note, String by, Instant at) {
        this.kind = "SOURCE";
        this.source = source;
        this.title = source.title();
        this.answer = "DELETED";
        this.note = note;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the deletion is not stored yet");
        }
        return id;
    }

    public Source source() {
        return source;
    }

    public String title() {
        return title;
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
