/** The REST interface. */
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
package org.assay.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
