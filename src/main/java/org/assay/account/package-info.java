/** Editors, roles and sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.assay.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
