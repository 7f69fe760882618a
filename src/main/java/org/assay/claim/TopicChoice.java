package org.assay.claim;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Embedder;

/**
 * Chooses the topic of a statement by meaning: the topic whose description lies nearest, or {@link Topic#OTHER} where
 * none is near.
 */
public final class TopicChoice {

    /** Cosine below which a description says nothing about a statement. */
    private static final double NEAR = 0.12;

    private final List<Aspect> aspects = new ArrayList<>();

    public TopicChoice(Embedder embedder, List<Topic> topics) {
        for (Topic topic : topics) {
            if (!topic.slug().equals(Topic.OTHER)) {
                for (String text : (topic.label() + ", " + topic.description()).split("[,;]\\s*")) {
                    aspects.add(new Aspect(topic.slug(), embedder.embed(text)));
                }
                aspects.add(new Aspect(topic.slug(), embedder.embed(topic.label() + ": " + topic.description())));
            }
        }
    }

    /** The slug of the topic for a statement with the given sentence embedding. */
    public String choose(float[] vector) {
        String nearest = Topic.OTHER;
        double best = NEAR;
        for (Aspect aspect : aspects) {
            double likeness = Embedder.cosine(aspect.vector, vector);
            if (likeness > best) {
                best = likeness;
                nearest = aspect.topic;
            }
        }
        return nearest;
    }

    private record Aspect(String topic, float[] vector) {}
}
