package org.assay.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.assay.search.ClaimSearch;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Standings;
import org.assay.standing.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the list of sources. */
@Service
@Transactional(readOnly = true)
class SourceListPages {

    private final Sources sources;
    private final Standings standings;
    private final ClaimSearch search;

    SourceListPages(Sources sources, Standings standings, ClaimSearch search) {
        this.sources = sources;
        this.standings = standings;
        this.search = search;
    }

    public SourcesPage page() {
        Map<Long, Map<Agreement, Long>> counts = new HashMap<>();
        for (Tally tally : standings.tally()) {
            counts.computeIfAbsent(tally.sourceId(), any -> new EnumMap<>(Agreement.class))
                    .merge(tally.agreement(), tally.claims(), Long::sum);
        }
        SearchParameters onlyOutdated =
                SearchParameters.of(SearchAddress.ALL.with("freshness", Freshness.OUTDATED.name()));
        Holdings outdated = new Holdings(search.search(onlyOutdated.query(onlyOutdated.address(), 0)));
        return new SourcesPage(sources.findAllByDate().stream()
                .map(source -> entry(
                        source,
                        counts.getOrDefault(source.id(), Map.of()),
                        outdated.count("source", Long.toString(source.id()))))
                .toList());
    }

    private static SourcesPage.Entry entry(Source source, Map<Agreement, Long> counts, long outdated) {
        long claims = counts.values().stream().mapToLong(Long::longValue).sum();
        return new SourcesPage.Entry(
                source.label(),
                source.title(),
                "/sources/" + source.id(),
                source.publisher()
                        .filter(name -> !source.label().startsWith(name))
                        .orElse(""),
                Dating.words(source),
                claims > 0 ? null : OtherLanguage.note(source),
                claims,
                counts.getOrDefault(Agreement.AGREE, 0L),
                counts.getOrDefault(Agreement.CONFLICT, 0L),
                counts.getOrDefault(Agreement.SINGLE_SOURCE, 0L),
                outdated);
    }
}
