package org.assay.relation;

import java.util.List;
import org.springframework.stereotype.Component;

/** How often the suggestions of a detector were right, by what editors answered to them. */
@Component
public class TrackRecord {

    /** Scores this close to each other count as alike. */
    private static final double ALIKE = 0.05;

    private final Decisions decisions;

    TrackRecord(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What was answered to suggestions of the same detector and kind with a score like that of the given one. */
    public Measured of(Relation suggestion) {
        List<Answered> alike = decisions.findAnswersTo(suggestion.detector()).stream()
                .filter(answered -> answered.suggested() == suggestion.type())
                .filter(answered -> Math.abs(answered.score() - suggestion.score()) <= ALIKE)
                .toList();
        return new Measured((int) alike.stream().filter(Answered::isRight).count(), alike.size());
    }

    /** How many of the decided suggestions were right. */
    public record Measured(int right, int decided) {}
}
