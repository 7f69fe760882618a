package org.assay.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.claim.Statement;
import org.assay.source.Source;
import org.assay.web.Position.How;

/** Counts how a source stands to each of the others, and to itself. */
final class SourceOthers {

    private final Map<Source, long[]> counts = new TreeMap<>(Dating.BY_DATE);

    private SourceOthers() {}

    /**
     * The others by date, then the source itself where it contradicts itself.
     *
     * @param claims of the source
     */
    static List<SourcePage.Other> of(Source source, List<Position> claims) {
        SourceOthers others = new SourceOthers();
        for (Position claim : claims) {
            others.count(claim.support(), 0);
            others.count(claim.appearances(How.CONTRADICTS), 1);
            others.count(claim.appearances(How.OUTDATES), 2);
        }
        List<SourcePage.Other> listed = new ArrayList<>();
        others.counts.forEach((other, count) -> {
            if (other.id() != source.id()) {
                listed.add(new SourcePage.Other(
                        other.label(),
                        Dating.words(other),
                        "/sources/" + other.id(),
                        CompareAddress.of(source, other).href(),
                        count[0],
                        count[1],
                        count[2]));
            }
        });
        long[] itself = others.counts.getOrDefault(source, new long[3]);
        if (itself[1] > 0) {
            listed.add(new SourcePage.Other("Itself", "", null, null, 0, itself[1], 0));
        }
        return listed;
    }

    /** Counts a claim once for each source that says it. */
    private void count(List<Statement> appearances, int what) {
        Set<Long> counted = new HashSet<>();
        for (Statement appearance : appearances) {
            if (counted.add(appearance.source().id())) {
                counts.computeIfAbsent(appearance.source(), any -> new long[3])[what]++;
            }
        }
    }
}
