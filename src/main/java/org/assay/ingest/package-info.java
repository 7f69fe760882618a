/** The import: the whole way from an article to claims, with progress and resumption. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "source", "extraction", "claim", "relation", "verdict", "standing"})
package org.assay.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
