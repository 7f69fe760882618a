package org.assay.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.assay.text.DatePrecision;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** One article, whatever its revisions. */
@Entity
public class Source {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String identity;
    private @Nullable String url;
    private String title;
    private String label;
    private @Nullable String author;
    private @Nullable String publisher;
    private @Nullable String language;
    private @Nullable PartialDate publishedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DatePrecision publishedPrecision;

    @Enumerated(EnumType.STRING)
    private @Nullable DateBasis publishedBasis;

    private @Nullable String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "copy_of")
    private @Nullable Source copyOf;

    private Instant createdAt;
    private @Nullable Instant deletedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Source() {}

    /** A new source, known by {@code identity}: its canonical URL, else its path or name. */
    public Source(String identity, SourceDetails details, Instant now) {
        this.identity = identity;
        this.createdAt = now;
        this.title = details.title();
        this.label = details.label();
        describe(details);
    }

    /** Whether its label and its date are those of a description. */
    public boolean isCalledAndDatedAs(SourceDetails details) {
        return label.equals(details.label()) && Objects.equals(publishedOn, details.publishedOn());
    }

    /** Takes over what is known of the article beside its text. */
    public final void describe(SourceDetails details) {
        title = details.title();
        label = details.label();
        author = details.author();
        publisher = details.publisher();
        url = details.url();
        language = details.language();
        publishedOn = details.publishedOn();
        publishedPrecision = publishedOn == null ? null : publishedOn.precision();
        publishedBasis = details.publishedBasis();
        note = details.note();
    }

    /** Takes it out of everything a reader sees, but keeps it: decisions and citations may be about it. */
    public void delete(Instant now) {
        deletedAt = now;
    }

    /** Brings it back. */
    public void restore() {
        deletedAt = null;
    }

    /** Marks it as holding the same or nearly the same text as another, so that both count as one voice. */
    void markCopyOf(Source original) {
        copyOf = original;
    }

    void standAlone() {
        copyOf = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("source '%s' is not stored yet".formatted(identity));
        }
        return id;
    }

    public String identity() {
        return identity;
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public String title() {
        return title;
    }

    /** A short name for cards and columns. */
    public String label() {
        return label;
    }

    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public Optional<PartialDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Optional<DateBasis> publishedBasis() {
        return Optional.ofNullable(publishedBasis);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Source> copyOf() {
        return Optional.ofNullable(copyOf);
    }

    /** The source that all copies of one text lead to, itself where it is none. */
    Source original() {
        return copyOf == null ? this : copyOf.original();
    }

    /** The id that all copies of one text share. */
    public long voice() {
        return original().id();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public long version() {
        return version;
    }
}
