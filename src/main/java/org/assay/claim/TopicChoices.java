package org.assay.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.text.Embedder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics a statement may be given, and the choice among them. */
@Service
public class TopicChoices {

    private final Topics topics;
    private final Embedder embedder;
    private final ApplicationEventPublisher events;
    private volatile @Nullable TopicChoice choice;

    TopicChoices(Topics topics, Embedder embedder, ApplicationEventPublisher events) {
        this.topics = topics;
        this.embedder = embedder;
        this.events = events;
    }

    /** Adds topics, or changes label and description of those that are there. */
    @Transactional
    public void describe(List<Topic> described) {
        Map<String, String> labels =
                topics.findAllInOrder().stream().collect(Collectors.toMap(Topic::slug, Topic::label));
        Set<String> renamed = described.stream()
                .filter(topic -> !topic.label().equals(labels.getOrDefault(topic.slug(), topic.label())))
                .map(Topic::slug)
                .collect(Collectors.toSet());
        described.forEach(topics::save);
        choice = null;
        if (!renamed.isEmpty()) {
            events.publishEvent(new TopicsRenamed(renamed));
        }
    }

    /** The slug of the topic nearest to a statement's sentence embedding. */
    public String topicOf(float[] vector) {
        TopicChoice current = choice;
        if (current == null) {
            current = new TopicChoice(embedder, topics.findAllInOrder());
            choice = current;
        }
        return current.choose(vector);
    }
}
