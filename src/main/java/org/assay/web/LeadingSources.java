package org.assay.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assay.source.Source;

/** The sources that head the columns of a table. */
final class LeadingSources {

    private LeadingSources() {}

    /**
     * Those that say most, by date.
     *
     * @param claims how many claims each makes, by its id; the others are left out
     */
    static List<Source> of(List<Source> all, Map<Long, Long> claims, int most) {
        return all.stream()
                .filter(source -> claims.containsKey(source.id()))
                .sorted(Comparator.comparing((Source source) -> claims.getOrDefault(source.id(), 0L))
                        .reversed())
                .limit(most)
                .sorted(Dating.BY_DATE)
                .toList();
    }

    static List<Matrix.Column> columns(List<Source> sources) {
        return sources.stream()
                .map(source -> new Matrix.Column(source.label(), Dating.words(source), "/sources/" + source.id()))
                .toList();
    }
}
