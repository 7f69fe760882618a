package org.assay.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.assay.source.Source;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** One line of the append-only log of what editors decided: that a source was deleted, under the title it had then. */
@Entity
@Table(name = "decision")
@SQLRestriction("kind = 'SOURCE'")
public class SourceDeletion extends LoggedDecision {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Column(name = "text_a")
    private String title;

    private String answer;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SourceDeletion() {}

    /**
     * A deletion.
     *
     * @param note why; null where nobody says
     */
    public SourceDeletion(Source source, @Nullable String note, String by, Instant at) {
        super("SOURCE", note, by, at);
        this.source = source;
        this.title = source.title();
        this.answer = "DELETED";
    }

    public Source source() {
        return source;
    }

    public String title() {
        return title;
    }
}
