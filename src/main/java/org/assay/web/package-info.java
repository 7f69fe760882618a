/** The pages. */
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
package org.assay.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
