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

    /**
     * One quote of the claim and where it stands.
     *
     * @param exact its words
     * @param text as it reads without the article
     * @param passage the sentence or item in which it stands
     * @param headings those above it, outermost first
     */
    record Appearance(
            long statementId,
            String exact,
            String text,
            String passage,
            List<String> headings,
            long sourceId,
            String sourceLabel,
            Optional<PartialDate> published) {

        static Appearance of(Statement statement) {
            return new Appearance(
                    statement.id(),
                    statement.exact(),
                    statement.text(),
                    statement.passage().quote(),
                    statement.passage().headings(),
                    statement.source().id(),
                    statement.source().label(),
                    statement.source().publishedOn());
        }

        /** The passage after what its headings say it is about: "Hub motors - Disadvantages: overheats on climbs". */
        String inContext() {
            return headings.isEmpty() ? passage : String.join(" - ", headings) + ": " + passage;
        }
    }
}
