package org.assay.extraction;

import java.util.regex.Pattern;

/** Decides what is kept and why the rest is left out: rules that follow from form first, the trained model for the rest. */
final class Selection {

    /** "Choose X when:" makes conditions of advice out of the items below. */
    private static final Pattern CHOICE = Pattern.compile(
            "(?i)(?:when|why|how) (?:to|should you|not to) (?:choose|use|pick|go).*|(?:choose|pick|use|go (?:for|with)|opt for|consider|avoid|skip)\\b.*\\b(?:when|if|for)(?: you)?:?"
                    + "|(?:you (?:should|may|might) .*|.* is (?:right )?for you) (?:when|if):?");

    /** From here on a line that looks like a heading is taken for a sentence. */
    private static final double SENTENCE_AFTER_ALL = 0.75;

    /** Statements are read out of English alone. */
    static final Choice OTHER_LANGUAGE = new Choice(false, Reason.OTHER_LANGUAGE, 0);

    private final SelectionModel model;

    Selection(SelectionModel model) {
        this.model = model;
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

    Choice choose(Piece piece, float[] features) {
        double score = model.probability(features);
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
        return new Choice(false, model.reason(features), score);
    }
}
