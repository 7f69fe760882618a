package org.assay.api;

import java.time.Instant;
import java.util.List;
import org.assay.claim.Claim;
import org.assay.claim.Origin;
import org.assay.claim.SentenceAnswer;
import org.assay.claim.SentenceDecision;
import org.assay.claim.Statement;
import org.assay.source.Passage;
import org.assay.source.PassageKind;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, list item, table row or figure of an article with what was read out of it.
 *
 * @param version rises with each decision about it; also its ETag
 * @param quote its exact words; offsets count UTF-16 units of the source's newest text
 * @param headings above it, outermost first
 * @param kept whether the program found it checkable
 * @param reason why it was kept (FACT) or left out
 * @param explanation the same in plain words
 * @param score probability that it is checkable, 0 to 1; 0 where its form decided
 * @param statements what claims it makes, as the program or an editor read it
 * @param decisions of editors that hold, in the order in which they were taken
 */
record PassageView(
        long id,
        long version,
        SourceLink source,
        String quote,
        int start,
        int end,
        PassageKind kind,
        List<String> headings,
        boolean kept,
        String reason,
        String explanation,
        double score,
        List<Said> statements,
        List<Decided> decisions) {

    static PassageView of(Passage passage, String explanation, List<Statement> said, List<SentenceDecision> decisions) {
        return new PassageView(
                passage.id(),
                passage.version(),
                SourceLink.of(passage.revision().source()),
                passage.quote(),
                passage.span().start(),
                passage.span().end(),
                passage.kind(),
                passage.headings(),
                passage.isKept(),
                passage.reason(),
                explanation,
                passage.score(),
                said.stream().map(Said::of).toList(),
                decisions.stream().map(Decided::of).toList());
    }

    /**
     * A statement in a passage.
     *
     * @param claim the id of the claim it makes; null while it is being compared with others
     * @param exact its own words within the passage
     */
    record Said(
            long id, @Nullable Long claim, String text, String subject, String exact, Origin origin, boolean certain) {

        static Said of(Statement statement) {
            return new Said(
                    statement.id(),
                    statement.claim().map(Claim::current).map(Claim::id).orElse(null),
                    statement.text(),
                    statement.subject(),
                    statement.exact(),
                    statement.origin(),
                    statement.isCertain());
        }
    }

    /** A decision about the passage, with quote and text as they were then. */
    record Decided(
            SentenceAnswer decision,
            long claim,
            String text,
            String subject,
            String exact,
            @Nullable String note,
            String by,
            Instant at) {

        static Decided of(SentenceDecision decision) {
            return new Decided(
                    decision.answer(),
                    decision.claim().current().id(),
                    decision.text(),
                    decision.subject(),
                    decision.quote().exact(),
                    decision.note().orElse(null),
                    decision.decidedBy(),
                    decision.decidedAt());
        }
    }

    /** One page of the passages of a source. */
    record PassageList(int total, int page, int size, List<PassageView> items) {}
}
