package org.assay.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one statement says beside its words: read by {@link StatementReader}, the same way wherever it is needed.
 *
 * @param kind what sort of fact it states
 * @param polarity whether it asserts or denies
 * @param hedged whether it is weakened ("may", "usually", "probably")
 * @param quantities the numbers it states, in order; dates and versions are not among them
 * @param dates the dates it names, in order
 * @param asOf when it says it holds ("in 2021", "as of May 2020"), else null
 * @param version the version it speaks of ("3.13"), else null
 * @param attribution whom it names as its source ("according to …"), else null
 * @param scope what limits it: place, population, edition, version, condition, in its own words
 */
public record StatementReading(
        ClaimKind kind,
        Polarity polarity,
        boolean hedged,
        List<Quantity> quantities,
        List<PartialDate> dates,
        @Nullable PartialDate asOf,
        @Nullable String version,
        @Nullable String attribution,
        List<String> scope) {

    public StatementReading {
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
        scope = List.copyOf(scope);
    }
}
