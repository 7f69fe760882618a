package org.assay.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.assay.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence, list item, table row or figure of a revision, kept or left out. */
@Entity
public class Passage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private int ordinal;
    private int startOffset;
    private int endOffset;

    @Enumerated(EnumType.STRING)
    private PassageKind kind;

    private String headings;
    private boolean kept;
    private String reason;
    private double score;

    @Column(updatable = false)
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Passage() {}

    /**
     * A new passage.
     *
     * @param ordinal its place in reading order, from 0
     * @param headings the headings above it, outermost first
     * @param reason why it was kept or left out, in one upper-case word
     * @param score probability that it is checkable, 0 to 1
     */
    public Passage(
            Revision revision,
            int ordinal,
            Span span,
            PassageKind kind,
            List<String> headings,
            boolean kept,
            String reason,
            double score) {
        this.revision = revision;
        this.ordinal = ordinal;
        this.startOffset = span.start();
        this.endOffset = span.end();
        this.kind = kind;
        this.headings = String.join("\n", headings);
        this.kept = kept;
        this.reason = reason;
        this.score = score;
    }

    /** Takes over what a newer reading of the same words makes of them. */
    public void readAs(
            int ordinal, PassageKind kind, List<String> headings, boolean kept, String reason, double score) {
        this.ordinal = ordinal;
        this.kind = kind;
        this.headings = String.join("\n", headings);
        this.kept = kept;
        this.reason = reason;
        this.score = score;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("passage %d is not stored yet".formatted(ordinal));
        }
        return id;
    }

    public Revision revision() {
        return revision;
    }

    public int ordinal() {
        return ordinal;
    }

    public Span span() {
        return new Span(startOffset, endOffset);
    }

    public PassageKind kind() {
        return kind;
    }

    public List<String> headings() {
        return headings.isEmpty() ? List.of() : List.of(headings.split("\n"));
    }

    public boolean isKept() {
        return kept;
    }

    public String reason() {
        return reason;
    }

    public double score() {
        return score;
    }

    /** Rises with each decision about it. */
    public long version() {
        return version;
    }

    /** Its exact words. */
    public String quote() {
        return span().in(revision.text());
    }
}
