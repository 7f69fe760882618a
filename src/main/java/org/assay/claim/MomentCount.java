package org.assay.claim;

import java.util.Optional;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How many claims are said to hold at a date.
 *
 * @param written the date as EDTF, or null where none is known
 */
public record MomentCount(@Nullable String written, long claims) {

    public Optional<PartialDate> date() {
        return Optional.ofNullable(written).map(PartialDate::new);
    }
}
