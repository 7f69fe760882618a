package org.assay.claim;

import java.util.Optional;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim and a date at which it is said to hold.
 *
 * @param written the date as EDTF, or null where none is known
 */
public record Moment(long claimId, @Nullable String written) {

    public Optional<PartialDate> date() {
        return Optional.ofNullable(written).map(PartialDate::new);
    }
}
