package org.assay.cli;

import java.math.BigDecimal;
import java.util.List;
import org.assay.claim.TopicChoice;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.extraction.Reason;
import org.assay.source.PassageKind;
import org.assay.text.Bound;
import org.assay.text.ClaimKind;
import org.assay.text.Embedder;
import org.assay.text.PartialDate;
import org.assay.text.Polarity;
import org.assay.text.Quantity;
import org.assay.text.StatementReading;
import org.jspecify.annotations.Nullable;

/**
 * A passage as {@code extract} prints it.
 *
 * @param source the path as it was given
 * @param start in UTF-16 units of the text, as are all offsets
 */
record ExtractedPassage(
        String source,
        String quote,
        int start,
        int end,
        PassageKind kind,
        List<String> headings,
        boolean kept,
        Reason reason,
        BigDecimal score,
        List<ExtractedClaim> claims) {

    /** A statement as {@code extract} prints it. */
    record ExtractedClaim(
            String text,
            int start,
            int end,
            String subject,
            ClaimKind kind,
            String topic,
            @Nullable Measured quantity,
            @Nullable String asOf,
            @Nullable String version,
            @Nullable String attribution,
            List<String> scope,
            Polarity polarity,
            boolean hedged,
            boolean certain) {}

    /** A quantity as {@code extract} prints it. */
    record Measured(
            BigDecimal value,
            @Nullable BigDecimal max,
            Bound comparator,
            @Nullable String unit) {

        static Measured of(Quantity quantity) {
            return new Measured(quantity.value(), quantity.max(), quantity.comparator(), quantity.unit());
        }
    }

    /** Makes them, asking for the topic of each statement. */
    static final class Maker {

        private final Embedder embedder;
        private final TopicChoice topics;

        Maker(Embedder embedder, TopicChoice topics) {
            this.embedder = embedder;
            this.topics = topics;
        }

        ExtractedPassage make(String source, String text, ReadPassage passage) {
            return new ExtractedPassage(
                    source,
                    passage.span().in(text),
                    passage.span().start(),
                    passage.span().end(),
                    passage.kind(),
                    passage.headings(),
                    passage.kept(),
                    passage.reason(),
                    Json.score(passage.score()),
                    passage.statements().stream().map(this::claim).toList());
        }

        private ExtractedClaim claim(ReadStatement statement) {
            StatementReading reading = statement.reading();
            PartialDate asOf = reading.asOf();
            return new ExtractedClaim(
                    statement.text(),
                    statement.span().start(),
                    statement.span().end(),
                    statement.subject(),
                    reading.kind(),
                    topics.choose(embedder.embed(statement.text())),
                    reading.quantities().isEmpty()
                            ? null
                            : Measured.of(reading.quantities().getFirst()),
                    asOf == null ? null : asOf.value(),
                    reading.version(),
                    reading.attribution(),
                    reading.scope(),
                    reading.polarity(),
                    reading.hedged(),
                    statement.certain());
        }
    }
}
