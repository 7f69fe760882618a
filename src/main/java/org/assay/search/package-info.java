/** Finding claims and passages: the Lucene index, its queue and worker, queries, facets and ranking. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"text", "source", "extraction", "claim", "relation", "verdict", "standing", "ingest"})
package org.assay.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
