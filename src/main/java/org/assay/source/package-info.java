/** Sources, their revisions and passages, and the readers for the article formats. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package org.assay.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
