/** The commands. */
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
            "evaluation"
        })
package org.assay.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
