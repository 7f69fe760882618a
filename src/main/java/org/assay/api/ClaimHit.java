package org.assay.api;

import java.util.List;
import org.assay.search.ClaimResults;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Workflow;
import org.assay.text.Span;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A claim found.
 *
 * @param score higher is better; comparable within one answer only
 * @param highlight the quote that fits best, else the text, as HTML with the words of the query in {@code mark}
 */
record ClaimHit(
        long id,
        String text,
        String subject,
        String topic,
        Agreement agreement,
        Freshness freshness,
        @Nullable Rating rating,
        Workflow workflow,
        List<SourceLink> sources,
        double score,
        String highlight) {

    static ClaimHit of(ClaimShort claim, ClaimResults.Hit hit) {
        return new ClaimHit(
                claim.id(),
                claim.text(),
                claim.subject(),
                claim.topic(),
                claim.agreement(),
                claim.freshness(),
                claim.rating(),
                claim.workflow(),
                claim.sources(),
                hit.score(),
                hit.quote()
                        .map(quote -> marked(quote.exact(), quote.highlights()))
                        .orElseGet(() -> marked(hit.text(), hit.highlights())));
    }

    private static String marked(String text, List<Span> spans) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            html.append(HtmlUtils.htmlEscape(text.substring(done, span.start())))
                    .append("<mark>")
                    .append(HtmlUtils.htmlEscape(span.in(text)))
                    .append("</mark>");
            done = span.end();
        }
        return html.append(HtmlUtils.htmlEscape(text.substring(done))).toString();
    }
}
