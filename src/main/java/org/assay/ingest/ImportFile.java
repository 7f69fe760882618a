package org.assay.ingest;

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
import org.jspecify.annotations.Nullable;

/** One file of an import. */
@Entity
public class ImportFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "job_id")
    private ImportJob job;

    private int ordinal;
    private String name;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String failure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private @Nullable Source source;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ImportFile() {}

    ImportFile(ImportJob job, int ordinal, String name) {
        this.job = job;
        this.ordinal = ordinal;
        this.name = name;
        this.state = State.WAITING;
    }

    void markStored(Source source) {
        this.source = source;
        this.state = State.DONE;
    }

    void markFailed(String reason) {
        this.failure = reason.length() > 4000 ? reason.substring(0, 4000) : reason;
        this.state = State.FAILED;
    }

    int ordinal() {
        return ordinal;
    }

    /** The path or web address it was given as, or its name in the corpus. */
    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    /** Why it is not in, where it is not. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /** How far one file is. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }
}
