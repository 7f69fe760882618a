/** Claims, their appearances in sources, and topics. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "source"})
package org.assay.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
