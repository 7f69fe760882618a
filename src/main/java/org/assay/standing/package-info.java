/** What follows from claims, relations and verdicts: agreement, freshness, independence of sources. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "source", "claim", "relation", "verdict"})
package org.assay.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
