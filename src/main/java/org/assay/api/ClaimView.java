package org.assay.api;

import java.util.List;
import org.assay.claim.Statement;
import org.assay.relation.RelationStatus;
import org.assay.relation.RelationType;
import org.assay.source.QuoteSelector;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Workflow;
import org.assay.text.ClaimKind;
import org.assay.text.Span;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything known of it.
 *
 * @param version rises with each change of the claim and each verdict on it; also its ETag
 * @param appearances oldest source first
 */
record ClaimView(
        long id,
        long version,
        String text,
        String subject,
        String topic,
        ClaimKind kind,
        Agreement agreement,
        Freshness freshness,
        @Nullable Rating rating,
        Workflow workflow,
        List<SourceLink> sources,
        List<Appearance> appearances,
        List<Related> relations,
        @Nullable VerdictView verdict) {

    /** Where the claim is made, as TextQuoteSelector and TextPositionSelector; offsets count UTF-16 units. */
    record Appearance(
            SourceLink source, String exact, String prefix, String suffix, int start, int end, String statement) {

        static Appearance of(Statement statement) {
            Span span = statement.span();
            QuoteSelector quote =
                    QuoteSelector.of(statement.passage().revision().text(), span);
            return new Appearance(
                    SourceLink.of(statement.source()),
                    quote.exact(),
                    quote.prefix(),
                    quote.suffix(),
                    span.start(),
                    span.end(),
                    statement.text());
        }
    }

    /**
     * A relation seen from the claim.
     *
     * @param direction OUT where the claim is its beginning, IN where it is its end
     * @param shown whether it counts for readers: confirmed, or suggested with a score high enough
     * @param claim the one at the other end
     */
    record Related(
            long id,
            RelationType type,
            Direction direction,
            RelationStatus status,
            double score,
            List<String> reasons,
            String detector,
            long version,
            boolean shown,
            ClaimShort claim) {}

    /** How a relation stands to a claim; one without direction has none. */
    enum Direction {
        OUT,
        IN,
        NONE
    }
}
