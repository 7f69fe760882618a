package org.assay.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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
public class SentenceDecision extends LoggedDecision {

    private static final String KIND = "SENTENCE";

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
        super(KIND, note, by, at);
        Passage passage = statement.passage();
        QuoteSelector quote = QuoteSelector.of(passage.revision().text(), statement.span());
        this.source = statement.source();
        this.exact = quote.exact();
        this.prefix = quote.prefix();
        this.suffix = quote.suffix();
        this.claim = claim;
        this.text = statement.text();
        this.subject = statement.subject();
        this.answer = answer;
    }

    /** The line that takes a decision back. */
    private SentenceDecision(SentenceDecision undone, String by, Instant at) {
        super(KIND, null, by, at);
        this.source = undone.source;
        this.exact = undone.exact;
        this.prefix = undone.prefix;
        this.suffix = undone.suffix;
        this.claim = undone.claim;
        this.text = undone.text;
        this.subject = undone.subject;
        this.answer = undone.answer;
        this.undoes = undone;
    }

    /** The line that takes this decision back. */
    public SentenceDecision undo(String by, Instant at) {
        return new SentenceDecision(this, by, at);
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

    /** The decision that this line takes back, where it does. */
    public Optional<SentenceDecision> undoes() {
        return Optional.ofNullable(undoes);
    }
}
