/** The pages as a browser shows them, over the bundled corpus. */
@NullMarked
package org.assay.browser;

import org.jspecify.annotations.NullMarked;
