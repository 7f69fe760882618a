package org.assay.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.assay.source.Source;
import org.assay.text.DatePrecision;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Evidence under a verdict: a page, or a passage of a stored source. */
@Entity
public class Citation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "verdict_id")
    private Verdict verdict;

    private int ordinal;
    private @Nullable String url;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private @Nullable Source source;

    private @Nullable String exact;
    private String title;
    private @Nullable String publisher;
    private @Nullable String quote;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private PartialDate accessedOn;

    @Enumerated(EnumType.STRING)
    private DatePrecision accessedPrecision;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Citation() {}

    Citation(Verdict verdict, int ordinal, Evidence evidence) {
        this.verdict = verdict;
        this.ordinal = ordinal;
        this.url = evidence.url();
        this.source = evidence.source();
        this.exact = evidence.exact();
        this.title = evidence.title();
        this.publisher = evidence.publisher();
        this.quote = evidence.quote();
        this.note = evidence.note();
        this.stance = evidence.stance();
        this.accessedOn = evidence.accessedOn();
        this.accessedPrecision = accessedOn.precision();
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /** The words of the stored source that are cited. */
    public Optional<String> exact() {
        return Optional.ofNullable(exact);
    }

    public String title() {
        return title;
    }

    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    public Optional<String> quote() {
        return Optional.ofNullable(quote);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Stance stance() {
        return stance;
    }

    public PartialDate accessedOn() {
        return accessedOn;
    }
}
