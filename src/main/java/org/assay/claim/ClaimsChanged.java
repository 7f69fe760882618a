package org.assay.claim;

import java.util.Set;

/**
 * What readers can find of some claims changed: text, appearances, relations, verdict or standing. Published in the
 * transaction of the change.
 *
 * @param claimIds the claims, merged ones included
 */
public record ClaimsChanged(Set<Long> claimIds) {

    public ClaimsChanged {
        claimIds = Set.copyOf(claimIds);
    }
}
