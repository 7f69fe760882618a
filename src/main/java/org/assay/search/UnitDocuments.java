package org.assay.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;

/** Makes the documents of one kind of unit from the database, and from nothing else. */
interface UnitDocuments {

    UnitKind kind();

    /** The targets that may have documents, in order. */
    List<Long> targets();

    /** The targets whose documents may differ after these have changed; themselves included. */
    default List<Long> affectedBy(Collection<Long> changed) {
        return List.copyOf(changed);
    }

    /** The documents of each target, as the database is now; a target that cannot be found has none. */
    Map<Long, List<Document>> read(Collection<Long> targets);
}
