/** Configuration, security, clock, and the one place where domain failures become pages and problem documents. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "source",
            "extraction",
            "claim",
            "relation",
            "verdict",
            "standing",
            "ingest",
            "search",
            "account"
        })
package org.assay.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
