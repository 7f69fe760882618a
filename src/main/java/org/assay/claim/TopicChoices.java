package org.assay.claim;

import java.util.List;
import org.assay.text.Embedder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics a statement may be given, and the choice among them. */
@Service
public class TopicChoices {

    private final Topics topics;
    private final Embedder embedder;
    private volatile @Nullable TopicChoice choice;

    TopicChoices(Topics topics, Embedder embedder) {
        this.topics = topics;
        this.embedder = embedder;
    }

    /** Adds topics, or changes label and description of those that are there. */
    @Transactional
    public void describe(List<Topic> described) {
        described.forEach(topics::save);
        choice = null;
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
