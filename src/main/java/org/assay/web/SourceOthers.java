package org.assay.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.claim.Statement;
import org.assay.source.Source;
import org.assay.web.Position.How;

/** Counts how a source stands to each of the others, and to itself, as the page that compares both does. */
final class SourceOthers {

    private static final Set<How> COUNTED = EnumSet.complementOf(EnumSet.of(How.NARROWS, How.IS_NARROWED));

    private SourceOthers() {}

    /**
     * The others by date, then the source itself where it contradicts itself.
     *
     * @param claims of the source
     */
    static List<SourcePage.Other> of(Source source, List<Position> claims) {
        List<SourcePage.Other> listed = new ArrayList<>();
        for (Source other : speakingOfTheSame(claims)) {
            if (other.id() != source.id()) {
                Comparing both = new Comparing(source, other, claims);
                listed.add(new SourcePage.Other(
                        other.label(),
                        Dating.words(other),
                        "/sources/" + other.id(),
                        CompareAddress.of(source, other).href(),
                        both.same().size(),
                        both.conflicts().size(),
                        both.outdated().size()));
            }
        }
        int itself = new Comparing(source, source, claims).conflicts().size();
        if (itself > 0) {
            listed.add(new SourcePage.Other("Itself", "", null, null, 0, itself, 0));
        }
        return listed;
    }

    private static Set<Source> speakingOfTheSame(List<Position> claims) {
        Set<Source> sources = new TreeSet<>(Dating.BY_DATE);
        for (Position claim : claims) {
            claim.appearances().stream().map(Statement::source).forEach(sources::add);
            claim.ties().stream()
                    .filter(tie -> COUNTED.contains(tie.how()))
                    .flatMap(tie -> tie.appearances().stream())
                    .map(Statement::source)
                    .forEach(sources::add);
        }
        return sources;
    }
}
