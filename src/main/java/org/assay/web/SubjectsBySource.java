package org.assay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.search.ClaimResults;
import org.assay.source.Source;
import org.assay.standing.Agreement;
import org.assay.standing.SubjectTally;

/** Who speaks about which subject of a topic. */
final class SubjectsBySource {

    /** A column for more sources would be too narrow to quote in. */
    private static final int MOST_COLUMNS = 6;

    private static final int MOST_ROWS = 12;

    private final Map<Place, Long> counts = new HashMap<>();
    private final Map<Long, Long> bySource = new HashMap<>();

    SubjectsBySource(List<SubjectTally> tallies) {
        for (SubjectTally tally : tallies) {
            counts.put(new Place(tally.sourceId(), tally.subject(), tally.agreement()), tally.claims());
            bySource.merge(tally.sourceId(), tally.claims(), Long::sum);
        }
    }

    /** How many sources speak of the topic. */
    int sources() {
        return bySource.size();
    }

    /** The sources that say most, by date. */
    List<Source> columns(List<Source> all) {
        return LeadingSources.of(all, bySource, MOST_COLUMNS);
    }

    /** The table of the subjects with most claims. */
    TopicPage.Speaking speaking(List<Source> columns, Holdings holdings) {
        List<ClaimResults.FacetValue> subjects = holdings.values("subject");
        List<TopicPage.Row> rows = new ArrayList<>();
        long shown = 0;
        for (ClaimResults.FacetValue subject :
                subjects.stream().limit(MOST_ROWS).toList()) {
            SearchAddress address = holdings.within().with("subject", subject.value());
            List<TopicPage.Cell> cells = columns.stream()
                    .map(source -> cell(source, subject.value(), address))
                    .toList();
            rows.add(new TopicPage.Row(subject.label(), address.href(), subject.count(), cells));
            shown += subject.count();
        }
        return new TopicPage.Speaking(
                LeadingSources.columns(columns),
                rows,
                note(columns.size(), holdings.all().total() - shown));
    }

    private String note(int columns, long otherClaims) {
        List<String> parts = new ArrayList<>();
        if (sources() > columns) {
            parts.add("The %s sources that say most, of %d.".formatted(Phrases.count(columns), sources()));
        }
        if (otherClaims > 0) {
            parts.add(Phrases.capital(Phrases.count(otherClaims, "more claim is", "more claims are"))
                    + " about other subjects.");
        }
        return String.join(" ", parts);
    }

    private TopicPage.Cell cell(Source source, String subject, SearchAddress ofSubject) {
        SearchAddress address = ofSubject.with("source", Long.toString(source.id()));
        List<TopicPage.Run> runs = new ArrayList<>();
        for (Agreement agreement : Agreement.values()) {
            long claims = counts.getOrDefault(new Place(source.id(), subject, agreement), 0L);
            if (claims > 0) {
                String href = address.with("agreement", agreement.name()).href();
                runs.add(new TopicPage.Run(Marks.of(agreement), claims, href));
            }
        }
        long claims = runs.stream().mapToLong(TopicPage.Run::claims).sum();
        return new TopicPage.Cell(source.label(), claims, address.href(), runs);
    }

    private record Place(long source, String subject, Agreement agreement) {}
}
