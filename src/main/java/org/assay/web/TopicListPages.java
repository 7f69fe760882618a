package org.assay.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.standing.Agreement;
import org.assay.standing.Standings;
import org.assay.standing.TopicTally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the list of topics. */
@Service
@Transactional(readOnly = true)
class TopicListPages {

    private final Topics topics;
    private final Standings standings;

    TopicListPages(Topics topics, Standings standings) {
        this.topics = topics;
        this.standings = standings;
    }

    public TopicsPage page() {
        Map<String, Map<Agreement, Long>> counts = new HashMap<>();
        for (TopicTally tally : standings.tallyByTopic()) {
            counts.computeIfAbsent(tally.topic(), any -> new EnumMap<>(Agreement.class))
                    .put(tally.agreement(), tally.claims());
        }
        return new TopicsPage(topics.findAllInOrder().stream()
                .filter(topic -> !topic.slug().equals(Topic.OTHER) || counts.containsKey(topic.slug()))
                .map(topic -> entry(topic, counts.getOrDefault(topic.slug(), Map.of())))
                .toList());
    }

    private static TopicsPage.Entry entry(Topic topic, Map<Agreement, Long> counts) {
        return new TopicsPage.Entry(
                topic.label(),
                TopicPages.href(topic.slug()),
                topic.description(),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Agreement.AGREE, 0L),
                counts.getOrDefault(Agreement.CONFLICT, 0L),
                counts.getOrDefault(Agreement.SINGLE_SOURCE, 0L));
    }
}
