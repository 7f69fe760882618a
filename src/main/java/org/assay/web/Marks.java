package org.assay.web;

import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Standing;
import org.jspecify.annotations.Nullable;

/** Which line mark and which seal stand for what is known of a claim. */
final class Marks {

    private Marks() {}

    static LineMark of(Agreement agreement) {
        return switch (agreement) {
            case AGREE -> LineMark.AGREE;
            case CONFLICT -> LineMark.CONFLICT;
            case SINGLE_SOURCE -> LineMark.SINGLE;
        };
    }

    /** The one mark for a claim in a text: outdated wins over what the sources say. */
    static LineMark of(@Nullable Standing standing) {
        if (standing == null) {
            return LineMark.SINGLE;
        }
        return standing.freshness() == Freshness.OUTDATED ? LineMark.OUTDATED : of(standing.agreement());
    }

    static Seal seal(@Nullable Standing standing) {
        return Seal.named(
                standing == null ? null : standing.rating().map(Enum::name).orElse(null));
    }
}
