package org.assay.standing;

import java.time.LocalDate;
import java.util.List;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.text.ClaimKind;
import org.assay.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells how a claim stands in time. */
final class Timeliness {

    private Timeliness() {}

    static Freshness of(
            Claim claim, List<Statement> appearances, Ties ties, @Nullable Verdict verdict, LocalDate today) {
        if (ties.isSuperseded() || (verdict != null && verdict.hasExpired(today))) {
            return Freshness.OUTDATED;
        }
        boolean isDated =
                appearances.stream().anyMatch(appearance -> appearance.date().isPresent());
        return canChange(claim.kind()) && !isDated ? Freshness.UNDATED : Freshness.CURRENT;
    }

    /** Definitions and past events stay what they are. */
    private static boolean canChange(ClaimKind kind) {
        return kind != ClaimKind.DEFINITION && kind != ClaimKind.DATE;
    }
}
