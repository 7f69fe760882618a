package org.assay.ingest;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One import with its files; what is done stays done, so that it can be taken up again. */
@Entity
public class ImportJob {

    /** The origin of a job that reads stored articles anew; its files are the identities of their sources. */
    static final String REREADING = "stored:";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String origin;
    private boolean curated;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String phase;
    private int claims;
    private String notes;
    private Instant startedAt;
    private @Nullable Instant finishedAt;

    @OneToMany(mappedBy = "job", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<ImportFile> files = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ImportJob() {}

    /**
     * A new import.
     *
     * @param origin where the files come from, as {@link ArticleSupply} writes it
     * @param curated whether verdicts and relations of a corpus are taken over
     */
    ImportJob(String origin, boolean curated, List<String> names, Instant now) {
        this.origin = origin;
        this.curated = curated;
        this.state = ImportState.RUNNING;
        this.phase = "Waiting";
        this.notes = "";
        this.startedAt = now;
        for (String name : names) {
            files.add(new ImportFile(this, files.size(), name));
        }
    }

    void enter(String phase) {
        this.phase = phase;
    }

    void note(List<String> lines) {
        notes = String.join("\n", lines);
    }

    void finish(ImportState end, int claims, Instant now) {
        this.state = end;
        this.claims = claims;
        this.phase = "";
        this.finishedAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the import is not stored yet");
        }
        return id;
    }

    String origin() {
        return origin;
    }

    /** Whether it reads articles anew that are stored already. */
    boolean isRereading() {
        return origin.equals(REREADING);
    }

    boolean isCurated() {
        return curated;
    }

    public ImportState state() {
        return state;
    }

    /** What it is doing, in words; empty once it has ended. */
    public String phase() {
        return phase;
    }

    /** How many claims the knowledge base held when it ended. */
    public int claims() {
        return claims;
    }

    /** What the reader of its report should know, a line each. */
    public List<String> notes() {
        return notes.isEmpty() ? List.of() : List.of(notes.split("\n"));
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public List<ImportFile> files() {
        return List.copyOf(files);
    }

    /** How many files are done with, failed ones included. */
    public int filesDone() {
        return (int) files.stream()
                .filter(file -> file.state() != ImportFile.State.WAITING)
                .count();
    }

    public List<ImportFile> failures() {
        return files.stream()
                .filter(file -> file.state() == ImportFile.State.FAILED)
                .toList();
    }

    public long version() {
        return version;
    }
}
