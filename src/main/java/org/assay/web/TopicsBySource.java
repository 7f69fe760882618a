package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.claim.Claims;
import org.assay.claim.Topic;
import org.assay.claim.TopicCount;
import org.assay.claim.Topics;
import org.assay.search.ClaimResults;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.standing.Agreement;
import org.assay.standing.Standings;
import org.assay.standing.SubjectTally;
import org.assay.standing.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts who speaks about what. Wants a transaction around it. */
@Component
class TopicsBySource {

    /** A column for more sources would be too narrow to read. */
    private static final int MOST_COLUMNS = 8;

    private static final int MOST_SUBJECTS = 10;

    private final Sources sources;
    private final Topics topics;
    private final Claims claims;
    private final Standings standings;

    TopicsBySource(Sources sources, Topics topics, Claims claims, Standings standings) {
        this.sources = sources;
        this.topics = topics;
        this.claims = claims;
        this.standings = standings;
    }

    /**
     * The sources with most claims by the topics with most claims; null while there is no claim.
     *
     * @param subjects what most claims are about, for the rows of a knowledge base whose claims have no topics yet
     */
    @Nullable
    Matrix matrix(List<ClaimResults.FacetValue> subjects) {
        Map<Place, Long> counts = new HashMap<>();
        for (Tally tally : standings.tally()) {
            counts.put(new Place(tally.sourceId(), tally.topic(), tally.agreement()), tally.claims());
        }
        List<TopicCount> largest = new ArrayList<>(claims.countByTopic());
        if (counts.isEmpty() || largest.isEmpty()) {
            return null;
        }
        largest.sort(Comparator.comparing((TopicCount count) -> count.topic().equals(Topic.OTHER))
                .thenComparing(TopicCount::claims, Comparator.reverseOrder()));
        Set<String> all = new HashSet<>(largest.stream().map(TopicCount::topic).toList());
        boolean hasTopics = !largest.getFirst().topic().equals(Topic.OTHER);
        List<ClaimResults.FacetValue> listed =
                subjects.stream().limit(MOST_SUBJECTS).toList();
        Map<Place, Long> bySubject = hasTopics ? Map.of() : countsOf(listed);
        List<Source> columns =
                LeadingSources.of(sources.findAllByDate(), bySource(hasTopics ? counts : bySubject), MOST_COLUMNS);
        return new Matrix(
                LeadingSources.columns(columns),
                hasTopics ? byTopic(largest, counts, columns) : bySubject(listed, bySubject, columns),
                new Matrix.Row(
                        hasTopics ? "All topics" : "All claims",
                        SearchAddress.ALL.href(),
                        largest.stream().mapToLong(TopicCount::claims).sum(),
                        columns.stream()
                                .map(source -> cell(counts, source, all, SearchAddress.ALL))
                                .toList()));
    }

    /** The claims without a topic by source, subject and agreement, for some subjects. */
    private Map<Place, Long> countsOf(List<ClaimResults.FacetValue> subjects) {
        Set<String> wanted =
                subjects.stream().map(ClaimResults.FacetValue::value).collect(Collectors.toSet());
        Map<Place, Long> counts = new HashMap<>();
        for (SubjectTally tally : standings.tallyBySubject(Topic.OTHER)) {
            if (wanted.contains(tally.subject())) {
                counts.put(new Place(tally.sourceId(), tally.subject(), tally.agreement()), tally.claims());
            }
        }
        return counts;
    }

    private static Map<Long, Long> bySource(Map<Place, Long> counts) {
        Map<Long, Long> sums = new HashMap<>();
        counts.forEach((place, claims) -> sums.merge(place.source(), claims, Long::sum));
        return sums;
    }

    private List<Matrix.Row> byTopic(List<TopicCount> largest, Map<Place, Long> counts, List<Source> columns) {
        Map<String, String> labels = new HashMap<>();
        topics.findAllInOrder().forEach(topic -> labels.put(topic.slug(), topic.label()));
        return largest.stream()
                .map(count -> row(
                        labels.getOrDefault(count.topic(), count.topic()),
                        count.claims(),
                        count.topic(),
                        SearchAddress.ALL.with("topic", count.topic()),
                        counts,
                        columns))
                .toList();
    }

    private static List<Matrix.Row> bySubject(
            List<ClaimResults.FacetValue> subjects, Map<Place, Long> counts, List<Source> columns) {
        return subjects.stream()
                .map(subject -> row(
                        subject.label(),
                        subject.count(),
                        subject.value(),
                        SearchAddress.ALL.with("subject", subject.value()),
                        counts,
                        columns))
                .toList();
    }

    private static Matrix.Row row(
            String label,
            long claims,
            String about,
            SearchAddress address,
            Map<Place, Long> counts,
            List<Source> columns) {
        return new Matrix.Row(
                label,
                address.href(),
                claims,
                columns.stream()
                        .map(source -> cell(counts, source, Set.of(about), address))
                        .toList());
    }

    private static Matrix.Cell cell(Map<Place, Long> counts, Source source, Set<String> about, SearchAddress address) {
        long[] byAgreement = new long[Agreement.values().length];
        for (Agreement agreement : Agreement.values()) {
            for (String one : about) {
                byAgreement[agreement.ordinal()] += counts.getOrDefault(new Place(source.id(), one, agreement), 0L);
            }
        }
        return new Matrix.Cell(
                byAgreement[Agreement.AGREE.ordinal()],
                byAgreement[Agreement.CONFLICT.ordinal()],
                byAgreement[Agreement.SINGLE_SOURCE.ordinal()],
                address.with("source", Long.toString(source.id())).href());
    }

    private record Place(long source, String about, Agreement agreement) {}
}
