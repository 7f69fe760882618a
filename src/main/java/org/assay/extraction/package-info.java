/** From the text of an article to its statements: structure, context, selection, splitting; every decision with its reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "source"})
package org.assay.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
