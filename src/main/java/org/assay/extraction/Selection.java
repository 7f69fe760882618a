package org.assay.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.regex.Pattern;
import org.assay.extraction.SelectionFeatures.Described;
import org.assay.text.PassageModel;

/** Decides what is kept and why the rest is left out: rules that follow from form first, the trained models for the rest. */
final class Selection {

    /** "Choose X when:" makes conditions of advice out of the items below. */
    private static final Pattern CHOICE = Pattern.compile(
            "(?i)(?:when|why|how) (?:to|should you|not to) (?:choose|use|pick|go).*|(?:choose|pick|use|go (?:for|with)|opt for|consider|avoid|skip)\\b.*\\b(?:when|if|for)(?: you)?:?"
                    + "|(?:you (?:should|may|might) .*|.* is (?:right )?for you) (?:when|if):?");

    /** From here on a line that looks like a heading is taken for a sentence. */
    private static final double SENTENCE_AFTER_ALL = 0.75;

    /** Statements are read out of English alone. */
    static final Choice OTHER_LANGUAGE = new Choice(false, Reason.OTHER_LANGUAGE, 0);

    /** So many pieces are decided side by side. */
    private static final int AT_ONCE = 256;

    private final SelectionFeatures features;
    private final SelectionModel model;
    private final PassageModel reader;

    Selection(SelectionFeatures features, SelectionModel model, PassageModel reader) {
        this.features = features;
        this.model = model;
        this.reader = reader;
    }

    /**
     * What was decided on one piece.
     *
     * @param kept whether it is read
     * @param reason for the decision
     * @param score probability that it is checkable; 0 where its form decides
     */
    record Choice(boolean kept, Reason reason, double score) {}

    /** Decides by form alone, for pieces that are not open. */
    static Choice byForm(Piece piece) {
        Reason reason =
                switch (piece.form()) {
                    case CODE -> Reason.CODE;
                    case NAVIGATION -> Reason.NAVIGATION;
                    case BOILERPLATE -> Reason.BOILERPLATE;
                    default -> Reason.HEADING;
                };
        return new Choice(false, reason, 0);
    }

    /**
     * Decides on open pieces, each time it is asked for one behind those decided.
     *
     * @param pieces in reading order
     * @param length of the article
     */
    Iterator<Choice> choose(List<Piece> pieces, int length) {
        Iterator<Piece> undecided = pieces.iterator();
        Iterator<Described> described = features.of(pieces, length);
        Queue<Choice> decided = new ArrayDeque<>();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !decided.isEmpty() || undecided.hasNext();
            }

            @Override
            public Choice next() {
                if (decided.isEmpty()) {
                    List<Case> some = new ArrayList<>();
                    while (undecided.hasNext() && some.size() < AT_ONCE) {
                        some.add(new Case(undecided.next(), described.next()));
                    }
                    decided.addAll(some.parallelStream()
                            .map(one -> choose(one.piece(), one.described()))
                            .toList());
                }
                return decided.remove();
            }
        };
    }

    private record Case(Piece piece, Described described) {}

    private Choice choose(Piece piece, Described described) {
        double score = model.probability(described, reader::logOdds);
        String words = piece.words();
        boolean likely = score >= model.threshold();
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return new Choice(false, Reason.GARBLED, 0);
        }
        if (words.matches("(?s).*\\?[\"”’)]*$")) {
            return new Choice(
                    false, piece.form() == Form.HEADING ? Reason.HEADING : Reason.QUESTION, Math.min(score, 0.1));
        }
        String leadIn = piece.leadIn();
        if (piece.form() == Form.ITEM
                && leadIn != null
                && CHOICE.matcher(leadIn).matches()) {
            return new Choice(false, Reason.ADVICE, score);
        }
        if (piece.form() == Form.HEADING && (score < SENTENCE_AFTER_ALL || !words.matches(".*\\d.*"))) {
            return new Choice(false, Reason.HEADING, score);
        }
        if (piece.form() == Form.LEAD_IN && score < SENTENCE_AFTER_ALL) {
            return new Choice(false, Reason.HEADING, score);
        }
        if (likely) {
            return new Choice(true, Reason.FACT, score);
        }
        return new Choice(false, model.reason(described.features()), score);
    }
}
