package org.assay.verdict;

import java.time.LocalDate;
import java.util.List;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a claim, with the evidence.
 *
 * @param asOf when it was looked at
 * @param validUntil until when the claim held, where that is known
 * @param reviewBy the day by which somebody should look again
 * @param evidence at least one entry, unless the rating says that nothing is known
 */
public record Opinion(
        Rating rating,
        String explanation,
        PartialDate asOf,
        @Nullable PartialDate validUntil,
        @Nullable LocalDate reviewBy,
        List<Evidence> evidence) {

    public Opinion {
        evidence = List.copyOf(evidence);
        if (explanation.isBlank()) {
            throw new InvalidVerdict("a verdict needs an explanation");
        }
        if (rating.isDecisive() && evidence.isEmpty()) {
            throw new InvalidVerdict("the rating %s needs at least one citation".formatted(rating));
        }
    }
}
