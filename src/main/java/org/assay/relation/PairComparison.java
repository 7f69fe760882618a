package org.assay.relation;

import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Compares two bare texts: what the {@code compare} command does with a line. */
public final class PairComparison {

    /**
     * One of the two texts.
     *
     * @param text a statement
     * @param subject what it speaks of, null where not known
     * @param publishedOn when its source was published, null where not known
     */
    public record Text(
            String text, @Nullable String subject, @Nullable PartialDate publishedOn) {

        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a statement to compare is empty");
            }
        }
    }

    private final PairSides sides;
    private final PairClassifier classifier;

    public PairComparison(PairSides sides, PairClassifier classifier) {
        this.sides = sides;
        this.classifier = classifier;
    }

    /** How {@code a} stands to {@code b}. */
    public PairDecision compare(Text a, Text b) {
        return classifier.classify(side(a), side(b));
    }

    private PairSide side(Text text) {
        return sides.of(text.text(), text.subject(), text.publishedOn());
    }
}
