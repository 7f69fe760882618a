package org.assay.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text states, with what it counts or measures.
 *
 * @param value the number, or the lower end of a range, with multipliers applied ("1M+" is 1000000)
 * @param max the upper end where {@code comparator} is {@link Bound#BETWEEN}, else null
 * @param comparator how the number stands to the true one
 * @param unit what is counted or measured, in the text's words, lower case and singular where it is a noun ("package",
 *     "%", "ng/ml"); null where none is named
 * @param span where it is written, in the text it was read from
 */
public record Quantity(
        BigDecimal value,
        @Nullable BigDecimal max,
        Bound comparator,
        @Nullable String unit,
        Span span) {

    public Quantity {
        if ((max != null) != (comparator == Bound.BETWEEN)) {
            throw new IllegalArgumentException("a range has two ends, %s %s has not".formatted(comparator, value));
        }
    }
}
