package org.assay.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.SourceView.RevisionView;
import org.assay.api.SourceView.SourceList;
import org.assay.api.SourceView.SourceWhole;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.source.UnknownSource;
import org.assay.standing.Standings;
import org.assay.standing.Tally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sources. */
@Component
@Transactional(readOnly = true)
class SourceReading {

    private final Sources sources;
    private final Revisions revisions;
    private final Standings standings;

    SourceReading(Sources sources, Revisions revisions, Standings standings) {
        this.sources = sources;
        this.revisions = revisions;
        this.standings = standings;
    }

    public SourceList all() {
        Map<Long, Long> claims = claimsBySource();
        List<SourceView> views = sources.findAllByDate().stream()
                .map(source -> SourceView.of(source, claims.getOrDefault(source.id(), 0L)))
                .toList();
        return new SourceList(views.size(), views);
    }

    public SourceWhole one(long id) {
        Source source = sources.findById(id).orElseThrow(() -> new UnknownSource(id));
        List<Revision> all = revisions.findBySourceOrderByNumberDesc(source);
        return new SourceWhole(
                SourceView.of(source, claimsBySource().getOrDefault(id, 0L)),
                all.stream().map(RevisionView::of).toList(),
                all.isEmpty() ? "" : all.getFirst().text());
    }

    private Map<Long, Long> claimsBySource() {
        Map<Long, Long> claims = new HashMap<>();
        for (Tally tally : standings.tally()) {
            claims.merge(tally.sourceId(), tally.claims(), Long::sum);
        }
        return claims;
    }
}
