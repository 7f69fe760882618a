package org.assay.api;

import java.util.List;
import org.assay.claim.Statement;
import org.assay.relation.RelationStatus;
import org.assay.relation.RelationType;
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

        private static final int CONTEXT = 32;

        static Appearance of(Statement statement) {
            String text = statement.passage().revision().text();
            Span span = statement.span();
            return new Appearance(
                    SourceLink.of(statement.source()),
                    span.in(text),
                    text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()),
                    text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))),
                    span.start(),
                    span.end(),
                    statement.text());
        }

        /** The offset, or the one before where it would cut a character in two. */
        private static int whole(String text, int offset) {
            boolean cuts = offset > 0
                    && offset < text.length()
                    && Character.isLowSurrogate(text.charAt(offset))
                    && Character.isHighSurrogate(text.charAt(offset - 1));
            return cuts ? offset - 1 : offset;
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
