package org.assay.claim;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.assay.source.Passage;
import org.assay.source.QuoteSelector;
import org.assay.source.Source;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * One line of the append-only log of what editors decided about sentences of articles. It keeps the source, the quote
 * and the text of the claim, so that it holds for every later reading of the article.
 */
@Entity
@Table(name = "decision")
@SQLRestriction("kind = 'SENTENCE'")
public class SentenceDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    private String exact;
    private String prefix;
    private String suffix;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_a")
    private Claim claim;

    @Column(name = "text_a")
    private String text;

    private String subject;

    @Enumerated(EnumType.STRING)
    private SentenceAnswer answer;

    private @Nullable String note;
    private String decidedBy;
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undoes")
    private @Nullable SentenceDecision undoes;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SentenceDecision() {}

    /**
     * A decision about a statement that was read out of a passage, or shall be.
     *
     * @param statement in its claim
     * @param note why; null where nobody says
     */
    public SentenceDecision(
            Statement statement, Claim claim, SentenceAnswer answer, @Nullable String note, String by, Instant at) {
        Passage passage = statement.passage();
        QuoteSelector quote = QuoteSelector.of(passage.revision().text(), statement.span());
        this.kind = "SENTENCE";
        this.source = statement.source();
        this.exact = quote.exact();
        this.prefix = quote.prefix();
        this.suffix = quote.suffix();
        this.claim = claim;
        this.text = statement.text();
        this.subject = statement.subject();
        this.answer = answer;
        this.note = note;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** The line that takes this decision back. */
    public SentenceDecision undo(String by, Instant at) {
        SentenceDecision line = new SentenceDecision();
        line.kind = kind;
        line.source = source;
        line.exact = exact;
        line.prefix = prefix;
        line.suffix = suffix;
        line.claim = claim;
        line.text = text;
        line.subject = subject;
        line.answer = answer;
        line.decidedBy = by;
        line.decidedAt = at;
        line.undoes = this;
        return line;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the decision is not stored yet");
        }
        return id;
    }

    public Source source() {
        return source;
    }

    /** The words that it is about. */
    public QuoteSelector quote() {
        return new QuoteSelector(exact, prefix, suffix);
    }

    /** The claim that was added, or whose appearance was withdrawn. */
    public Claim claim() {
        return claim;
    }

    /** How the claim is worded in this place. */
    public String text() {
        return text;
    }

    public String subject() {
        return subject;
    }

    public SentenceAnswer answer() {
        return answer;
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

    /** The decision that this line takes back, where it does. */
    public Optional<SentenceDecision> undoes() {
        return Optional.ofNullable(undoes);
    }
}
