/** How statements and claims stand to each other: the classifier, its judgements, relations and reviewers' decisions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "source", "claim"})
package org.assay.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
