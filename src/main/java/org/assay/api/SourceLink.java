package org.assay.api;

import org.assay.source.Source;

/** A source in short. */
record SourceLink(long id, String label) {

    static SourceLink of(Source source) {
        return new SourceLink(source.id(), source.label());
    }
}
