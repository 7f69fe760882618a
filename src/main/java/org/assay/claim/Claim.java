package org.assay.claim;

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
import java.util.Optional;
import org.assay.text.ClaimKind;
import org.jspecify.annotations.Nullable;

/** A proposition, shared by all statements that mean the same. Its id is permanent. */
@Entity
public class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String text;
    private String subject;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private String topicSlug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable Claim mergedInto;

    private @Nullable String curatedId;

    @Enumerated(EnumType.STRING)
    private Wording wordedBy;

    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Claim() {}

    /** A claim that the program found; its text is the clearest of its statements. */
    public Claim(String text, String subject, ClaimKind kind, String topicSlug, Instant now) {
        this.text = text;
        this.subject = subject;
        this.kind = kind;
        this.topicSlug = topicSlug;
        this.wordedBy = Wording.PROGRAM;
        this.createdAt = now;
    }

    /** Takes the wording of the clearest statement, unless a person has worded it. */
    public void reword(String text, String subject, ClaimKind kind, String topicSlug) {
        if (wordedBy == Wording.PROGRAM) {
            this.text = text;
            this.subject = subject;
            this.kind = kind;
            this.topicSlug = topicSlug;
        }
    }

    /** Takes the wording of a curated entry of a corpus, which it keeps from then on, unless an editor has worded it. */
    public void curate(String curatedId, String text, String subject, String topicSlug) {
        this.curatedId = curatedId;
        this.subject = subject;
        this.topicSlug = topicSlug;
        if (wordedBy != Wording.EDITOR) {
            word(text, Wording.CORPUS);
        }
    }

    /** Takes the wording that a person chose, or the one before that again. */
    void word(String text, Wording by) {
        this.text = text;
        this.wordedBy = by;
    }

    /** Leads its id to another claim from now on. */
    public void mergeInto(Claim other) {
        if (other == this || other.mergedInto != null) {
            throw new IllegalArgumentException("claim %s cannot be merged into %s".formatted(id, other.id));
        }
        mergedInto = other;
    }

    /** Makes it a claim of its own again. */
    public void standAlone() {
        mergedInto = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("claim '%s' is not stored yet".formatted(text));
        }
        return id;
    }

    public String text() {
        return text;
    }

    public String subject() {
        return subject;
    }

    public ClaimKind kind() {
        return kind;
    }

    public String topic() {
        return topicSlug;
    }

    /** The claim its id leads to, where it was merged. */
    public Optional<Claim> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The claim that stands for it now: itself, or the one it was merged into. */
    public Claim current() {
        return mergedInto == null ? this : mergedInto.current();
    }

    /** The name of its entry in a corpus, where it has one. */
    public Optional<String> curatedId() {
        return Optional.ofNullable(curatedId);
    }

    public boolean isCurated() {
        return curatedId != null;
    }

    public Wording wordedBy() {
        return wordedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
