/** Language primitives without database or Spring: spans, sentences, words, embeddings, the pair model, quantities and dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.assay.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
