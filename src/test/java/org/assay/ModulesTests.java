package org.assay;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the packages. */
class ModulesTests {

    @Test
    void packagesUseOnlyWhatTheyMayAndOnlyThroughTheirRoots() {
        ApplicationModules.of(Assay.class).verify();
    }
}
