package org.assay.standing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.claim.Statement;

/** Counts independent sources: copies of one text are one voice. */
final class Voices {

    private Voices() {}

    /** The voices behind some appearances. */
    static Set<Long> of(List<Statement> appearances) {
        Set<Long> voices = new TreeSet<>();
        appearances.forEach(appearance -> voices.add(appearance.source().voice()));
        return voices;
    }
}
