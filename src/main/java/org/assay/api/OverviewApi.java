package org.assay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.claim.Claims;
import org.assay.claim.Topic;
import org.assay.claim.TopicCount;
import org.assay.claim.Topics;
import org.assay.source.Sources;
import org.assay.standing.Agreement;
import org.assay.standing.Standings;
import org.assay.standing.Tally;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the knowledge base holds: its topics, and which source speaks of which. */
@RestController
@RequestMapping("/api")
@Tag(name = "Overview")
class OverviewApi {

    private final Topics topics;
    private final Claims claims;
    private final Sources sources;
    private final Standings standings;

    OverviewApi(Topics topics, Claims claims, Sources sources, Standings standings) {
        this.topics = topics;
        this.claims = claims;
        this.sources = sources;
        this.standings = standings;
    }

    @GetMapping("/topics")
    @Operation(summary = "List the topics with the number of their claims")
    TopicList topics() {
        Map<String, Long> counts =
                claims.countByTopic().stream().collect(Collectors.toMap(TopicCount::topic, TopicCount::claims));
        return new TopicList(topics.findAllInOrder().stream()
                .map(topic -> new TopicView(
                        topic.slug(), topic.label(), topic.description(), counts.getOrDefault(topic.slug(), 0L)))
                .toList());
    }

    @GetMapping("/matrix")
    @Operation(summary = "Count the claims of each source on each topic, by agreement; empty cells are left out")
    Matrix matrix() {
        Map<Place, Map<Agreement, Long>> counts = new LinkedHashMap<>();
        for (Tally tally : standings.tally()) {
            counts.computeIfAbsent(new Place(tally.sourceId(), tally.topic()), any -> new LinkedHashMap<>())
                    .put(tally.agreement(), tally.claims());
        }
        List<Cell> cells = counts.entrySet().stream()
                .map(cell -> Cell.of(cell.getKey(), cell.getValue()))
                .toList();
        return new Matrix(
                sources.findAllByDate().stream().map(SourceLink::of).toList(),
                topics.findAllInOrder().stream().map(TopicLink::of).toList(),
                cells);
    }

    /** All topics in their order. */
    record TopicList(List<TopicView> items) {}

    /** A topic and how many claims it has. */
    record TopicView(String slug, String label, String description, long claims) {}

    /** Which source makes how many claims on which topic. */
    record Matrix(List<SourceLink> sources, List<TopicLink> topics, List<Cell> cells) {}

    /** A topic in short. */
    record TopicLink(String slug, String label) {

        static TopicLink of(Topic topic) {
            return new TopicLink(topic.slug(), topic.label());
        }
    }

    /** The claims of one source on one topic. */
    record Cell(long source, String topic, long claims, long agree, long conflict, long singleSource) {

        static Cell of(Place place, Map<Agreement, Long> counts) {
            return new Cell(
                    place.source,
                    place.topic,
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.getOrDefault(Agreement.AGREE, 0L),
                    counts.getOrDefault(Agreement.CONFLICT, 0L),
                    counts.getOrDefault(Agreement.SINGLE_SOURCE, 0L));
        }
    }

    private record Place(long source, String topic) {}
}
