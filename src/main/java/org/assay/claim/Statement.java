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
import java.util.Optional;
import org.assay.source.Passage;
import org.assay.source.Source;
import org.assay.text.ClaimKind;
import org.assay.text.PartialDate;
import org.assay.text.Span;
import org.jspecify.annotations.Nullable;

/** One atomic proposition read out of a passage; in a claim it is that claim's appearance in the source. */
@Entity
public class Statement {

    /** The longest text that is stored, in UTF-16 units; a longer proposition is no statement. */
    public static final int MAX_LENGTH = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private @Nullable Claim claim;

    private String text;
    private int startOffset;
    private int endOffset;
    private String subject;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private boolean certain;
    private boolean withdrawn;
    private @Nullable String judgedBy;
    private boolean settled;
    private @Nullable PartialDate asOf;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Statement() {}

    /**
     * A new statement, not in any claim yet.
     *
     * @param text readable without the article
     * @param span where it is said, in the text of the revision
     * @param certain whether its context could be resolved beyond doubt
     */
    public Statement(
            Passage passage, String text, Span span, String subject, ClaimKind kind, Origin origin, boolean certain) {
        this.passage = passage;
        this.text = text;
        this.startOffset = span.start();
        this.endOffset = span.end();
        this.subject = subject;
        this.kind = kind;
        this.origin = origin;
        this.certain = certain;
    }

    /** Makes it an appearance of a claim. */
    public void joinClaim(Claim claim) {
        this.claim = claim;
    }

    /** Notes when it says it holds ("in 2021"); null where it does not say. */
    public void holdAsOf(@Nullable PartialDate date) {
        asOf = date;
    }

    /** Notes that its nearest statements have been compared with it; its claim has to follow. */
    public void markJudged(String classifier) {
        judgedBy = classifier;
        settled = false;
    }

    /** Makes it an appearance of the claim that follows from its judgements. */
    public void settleIn(Claim claim) {
        joinClaim(claim);
        settled = true;
    }

    /** Notes that its claim may be another, as something beside it has gone. */
    public void unsettle() {
        settled = false;
    }

    /** Notes that it has to be compared with its nearest again, as one of them has gone. */
    public void compareAgain() {
        judgedBy = null;
        settled = false;
    }

    /** Takes it out of everything a reader sees, but keeps it. */
    public void withdraw() {
        withdrawn = true;
    }

    /** Brings it back; what came in meanwhile has still to be compared with it. */
    public void reinstate() {
        withdrawn = false;
        compareAgain();
    }

    /** Takes over where a newer reading of the same text finds it. */
    public void moveTo(Passage passage, Span span, String subject, ClaimKind kind, boolean certain) {
        this.passage = passage;
        this.startOffset = span.start();
        this.endOffset = span.end();
        this.subject = subject;
        this.kind = kind;
        this.certain = certain;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("statement '%s' is not stored yet".formatted(text));
        }
        return id;
    }

    public Passage passage() {
        return passage;
    }

    public Source source() {
        return passage.revision().source();
    }

    public Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    public String text() {
        return text;
    }

    public Span span() {
        return new Span(startOffset, endOffset);
    }

    public String subject() {
        return subject;
    }

    public ClaimKind kind() {
        return kind;
    }

    public Origin origin() {
        return origin;
    }

    /** Whether it was read out of the article, by the program or by an editor, rather than listed by a corpus. */
    public boolean isRead() {
        return origin != Origin.CURATED;
    }

    public boolean isCertain() {
        return certain;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Optional<String> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    /** When it says it holds, if it does. */
    public Optional<PartialDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** When it holds: as it says, else the date of its source; nothing where neither is known. */
    public Optional<PartialDate> date() {
        return asOf().or(() -> source().publishedOn());
    }

    /** Its exact words in the article. */
    public String exact() {
        return span().in(passage.revision().text());
    }
}
