package org.assay.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.claim.Statement;
import org.assay.text.DatePrecision;
import org.assay.verdict.Rating;
import org.assay.verdict.Verdict;
import tools.jackson.databind.json.JsonMapper;

/** A verdict as machines read it: <a href="https://schema.org/ClaimReview">ClaimReview</a> in JSON-LD. */
final class ClaimReview {

    private static final int BEST = 5;
    private static final int WORST = 1;

    private ClaimReview() {}

    /**
     * The text of a script element; nothing in it can end the element.
     *
     * @param address of the claim's page, absolute
     */
    static String of(Position position, Verdict verdict, String address, ZoneId zone) {
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("@context", "https://schema.org");
        review.put("@type", "ClaimReview");
        review.put("url", address);
        review.put("claimReviewed", position.claim().text());
        review.put("datePublished", LocalDate.ofInstant(verdict.givenAt(), zone).toString());
        review.put("author", Map.of("@type", "Organization", "name", "Assay"));
        review.put("reviewBody", verdict.explanation());
        review.put("reviewRating", rating(verdict.rating()));
        review.put("itemReviewed", Map.of("@type", "Claim", "appearance", appearances(position)));
        return JsonMapper.shared()
                .writeValueAsString(review)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static List<Map<String, Object>> appearances(Position position) {
        return position.appearances().stream()
                .map(Statement::source)
                .distinct()
                .map(source -> {
                    Map<String, Object> work = new LinkedHashMap<>();
                    work.put("@type", "CreativeWork");
                    work.put("headline", source.title());
                    source.url().ifPresent(url -> work.put("url", url));
                    source.publishedOn()
                            .filter(date -> date.precision().compareTo(DatePrecision.YEAR) <= 0)
                            .ifPresent(date -> work.put("datePublished", date.value()));
                    return work;
                })
                .toList();
    }

    /** A number stands only where the rating is a step between false and true. */
    private static Map<String, Object> rating(Rating rating) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("@type", "Rating");
        words.put("alternateName", Seal.named(rating.name()).word());
        int value =
                switch (rating) {
                    case TRUE -> BEST;
                    case MOSTLY_TRUE -> 4;
                    case MISLEADING -> 3;
                    case MOSTLY_FALSE -> 2;
                    case FALSE -> WORST;
                    case OUTDATED, UNVERIFIABLE -> 0;
                };
        if (value > 0) {
            words.put("ratingValue", value);
            words.put("bestRating", BEST);
            words.put("worstRating", WORST);
        }
        return words;
    }
}
