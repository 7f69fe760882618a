/** How well the program does: scoring against annotated data, and the trainers of the small models. */
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
            "search"
        })
package org.assay.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
