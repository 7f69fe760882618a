package org.assay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.assay.claim.Claim;
import org.assay.claim.SentenceAnswer;
import org.assay.claim.SentenceDecision;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.extraction.Reason;
import org.assay.ingest.SentenceReviewing;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Source;
import org.assay.source.UnknownPassage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of a sentence. */
@Service
@Transactional(readOnly = true)
class PassagePages {

    private final Passages passages;
    private final Statements statements;
    private final SentenceReviewing reviewing;
    private final Clock clock;

    PassagePages(Passages passages, Statements statements, SentenceReviewing reviewing, Clock clock) {
        this.passages = passages;
        this.statements = statements;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    /** The page as a reader opens it; the form offers the sentence's own words. */
    public PassagePage page(long id, boolean canDecide) {
        return page(id, canDecide, null, null);
    }

    /**
     * The page with what an editor typed.
     *
     * @param typed null to offer the sentence's own words
     * @param error what was wrong with it, or null
     * @throws UnknownPassage where there is no such sentence
     */
    public PassagePage page(long id, boolean canDecide, PassagePage.@Nullable Form typed, @Nullable String error) {
        Passage passage = passages.findById(id).orElseThrow(() -> new UnknownPassage(id));
        Source source = passage.revision().source();
        String words = Quotes.words(passage.span(), passage.revision().text())
                .in(passage.revision().text())
                .strip()
                .replaceAll("\\s+", " ");
        return new PassagePage(
                id,
                passage.version(),
                new Link(source.label(), place(passage)),
                passage.headings(),
                words,
                why(passage),
                passage.score() > 0 ? String.format(Locale.ENGLISH, "%.2f", passage.score()) : "",
                statements.findAllByPassage(id).stream()
                        .filter(statement -> !statement.isWithdrawn())
                        .map(this::said)
                        .toList(),
                reviewing.inForce(passage).reversed().stream()
                        .map(this::decided)
                        .toList(),
                typed == null ? new PassagePage.Form(words, "", "") : typed,
                error,
                canDecide);
    }

    private static String place(Passage passage) {
        return "/sources/%d?leftout=1#%s"
                .formatted(
                        passage.revision().source().id(),
                        ArticleText.anchor(
                                Quotes.words(passage.span(), passage.revision().text())));
    }

    private static String why(Passage passage) {
        String reason = Reason.explain(passage.reason());
        return passage.isKept() ? "Kept as " + reason : "Left out as " + reason;
    }

    private PassagePage.Said said(Statement statement) {
        String by =
                switch (statement.origin()) {
                    case EXTRACTED -> "read by the program";
                    case EDITOR -> "read by an editor";
                    case CURATED -> "listed in the corpus";
                };
        Claim claim = statement.claim().map(Claim::current).orElse(null);
        boolean isSaidOtherwise = claim != null
                && statements.findByClaim(claim.id()).stream()
                        .anyMatch(other -> !other.text().equals(statement.text()));
        return new PassagePage.Said(
                statement.id(),
                statement.text(),
                statement.subject(),
                by,
                claim == null ? null : "/claims/" + claim.id(),
                claim != null && isSaidOtherwise ? claim.text() : null);
    }

    private PassagePage.Decided decided(SentenceDecision decision) {
        String text = "“%s”".formatted(decision.text());
        String day = Phrases.day(LocalDate.ofInstant(decision.decidedAt(), clock.getZone()));
        return new PassagePage.Decided(
                decision.answer() == SentenceAnswer.CLAIM ? text + " added" : text + " withdrawn here",
                "by %s, %s".formatted(decision.decidedBy(), day),
                decision.note().orElse(null));
    }
}
