package org.assay.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.claim.Statement;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Workflow;
import org.assay.text.ClaimKind;
import org.assay.text.PartialDate;
import org.assay.verdict.Rating;

/** Everything that the index says of one claim. */
record ClaimEntry(
        long id,
        String text,
        String subject,
        ClaimKind kind,
        String topic,
        String topicLabel,
        List<Appearance> appearances,
        Agreement agreement,
        Freshness freshness,
        Workflow workflow,
        Optional<Rating> rating,
        int sourcesFor,
        int sourcesAgainst,
        Optional<Instant> reviewed) {

    /** The last day that the dates of its sources may mean. */
    Optional<LocalDate> newest() {
        return appearances.stream()
                .flatMap(appearance -> appearance.published().stream())
                .map(PartialDate::latest)
                .max(LocalDate::compareTo);
    }

    /** One quote of the claim and where it stands. */
    record Appearance(
            long statementId,
            String exact,
            String text,
            long sourceId,
            String sourceLabel,
            Optional<PartialDate> published) {

        static Appearance of(Statement statement) {
            return new Appearance(
                    statement.id(),
                    statement.exact(),
                    statement.text(),
                    statement.source().id(),
                    statement.source().label(),
                    statement.source().publishedOn());
        }
    }
}
