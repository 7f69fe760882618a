package org.assay.source;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a source's text, never changed once stored; only what is read out of it is made anew. */
@Entity
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private int number;
    private String sha256;
    private String mediaType;

    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] original;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;

    private String extractorVersion;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Revision() {}

    /**
     * A new revision.
     *
     * @param number counts from 1 within the source
     * @param original the bytes as they came
     * @param text what was read out of them; all offsets point into it
     */
    public Revision(
            Source source,
            int number,
            String sha256,
            String mediaType,
            byte[] original,
            String text,
            String extractorVersion,
            Instant now) {
        this.source = source;
        this.number = number;
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.original = original;
        this.text = text;
        this.extractorVersion = extractorVersion;
        this.importedAt = now;
    }

    /** Notes which version of the extractor its passages come from now. */
    public void readBy(String extractorVersion) {
        this.extractorVersion = extractorVersion;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("revision %d is not stored yet".formatted(number));
        }
        return id;
    }

    public Source source() {
        return source;
    }

    public int number() {
        return number;
    }

    public String sha256() {
        return sha256;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] original() {
        return original.clone();
    }

    public String text() {
        return text;
    }

    public String extractorVersion() {
        return extractorVersion;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
