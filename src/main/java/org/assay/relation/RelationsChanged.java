package org.assay.relation;

import java.util.Set;

/**
 * Appearances or relations of some claims changed. Published in the transaction of the change.
 *
 * @param claimIds the claims whose own appearances or relations changed
 */
public record RelationsChanged(Set<Long> claimIds) {

    public RelationsChanged {
        claimIds = Set.copyOf(claimIds);
    }
}
