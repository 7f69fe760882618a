/** Editors' verdicts on claims, with citations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "source", "claim"})
package org.assay.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
