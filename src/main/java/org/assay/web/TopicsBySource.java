package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claims;
import org.assay.claim.Topic;
import org.assay.claim.TopicCount;
import org.assay.claim.Topics;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.standing.Agreement;
import org.assay.standing.Standings;
import org.assay.standing.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts who speaks about what. Wants a transaction around it. */
@Component
class TopicsBySource {

    /** A column for more sources would be too narrow to read. */
    private static final int MOST_COLUMNS = 8;

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

    /** The sources with most claims by the topics with most claims; null while there is no claim. */
    @Nullable
    Matrix matrix() {
        Map<Place, Long> counts = new HashMap<>();
        Map<Long, Long> bySource = new HashMap<>();
        for (Tally tally : standings.tally()) {
            counts.put(new Place(tally.sourceId(), tally.topic(), tally.agreement()), tally.claims());
            bySource.merge(tally.sourceId(), tally.claims(), Long::sum);
        }
        List<TopicCount> largest = new ArrayList<>(claims.countByTopic());
        if (counts.isEmpty() || largest.isEmpty()) {
            return null;
        }
        largest.sort(Comparator.comparing((TopicCount count) -> count.topic().equals(Topic.OTHER))
                .thenComparing(TopicCount::claims, Comparator.reverseOrder()));
        Map<String, String> labels = new HashMap<>();
        topics.findAllInOrder().forEach(topic -> labels.put(topic.slug(), topic.label()));
        List<Source> columns = columns(bySource);
        List<Matrix.Row> rows = new ArrayList<>();
        for (TopicCount count : largest) {
            SearchAddress address = SearchAddress.ALL.with("topic", count.topic());
            rows.add(new Matrix.Row(
                    labels.getOrDefault(count.topic(), count.topic()),
                    address.href(),
                    count.claims(),
                    columns.stream()
                            .map(source -> cell(counts, source, Set.of(count.topic()), address))
                            .toList()));
        }
        Set<String> all = new HashSet<>(largest.stream().map(TopicCount::topic).toList());
        return new Matrix(
                columns.stream()
                        .map(source ->
                                new Matrix.Column(source.label(), Dating.words(source), "/sources/" + source.id()))
                        .toList(),
                rows,
                new Matrix.Row(
                        "All topics",
                        SearchAddress.ALL.href(),
                        largest.stream().mapToLong(TopicCount::claims).sum(),
                        columns.stream()
                                .map(source -> cell(counts, source, all, SearchAddress.ALL))
                                .toList()));
    }

    private List<Source> columns(Map<Long, Long> bySource) {
        return sources.findAllByDate().stream()
                .filter(source -> bySource.containsKey(source.id()))
                .sorted(Comparator.comparing((Source source) -> bySource.getOrDefault(source.id(), 0L))
                        .reversed())
                .limit(MOST_COLUMNS)
                .sorted(Dating.BY_DATE)
                .toList();
    }

    private static Matrix.Cell cell(Map<Place, Long> counts, Source source, Set<String> topics, SearchAddress address) {
        long[] byAgreement = new long[Agreement.values().length];
        for (Agreement agreement : Agreement.values()) {
            for (String topic : topics) {
                byAgreement[agreement.ordinal()] += counts.getOrDefault(new Place(source.id(), topic, agreement), 0L);
            }
        }
        return new Matrix.Cell(
                byAgreement[Agreement.AGREE.ordinal()],
                byAgreement[Agreement.CONFLICT.ordinal()],
                byAgreement[Agreement.SINGLE_SOURCE.ordinal()],
                address.with("source", Long.toString(source.id())).href());
    }

    private record Place(long source, String topic, Agreement agreement) {}
}
