package org.assay.evaluation;

import java.util.List;
import org.assay.evaluation.StatementScore.Outcome;
import org.assay.extraction.ReadStatement;
import org.assay.text.PairReader;

/** Why an annotated statement was not matched, found by trying what would have made it match. */
enum MissCause {
    PASSAGE_LEFT_OUT("its passage was not kept"),
    FIGURE_DIFFERS("a statement means the same but has another figure"),
    SUBJECT_MISSING("a statement matches once the annotated subject stands before it"),
    WORDS_CHANGED("the passage as it stands matches, what was made of it does not"),
    NOT_SPLIT("its passage says several things and none of the parts is this one"),
    OTHER_WORDS("the annotator said it in other words or concluded it");

    private static final double SUPPORT = 0.5;

    private final String description;

    MissCause(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    /**
     * The first cause that holds.
     *
     * @param missed an outcome without a match
     * @param several whether the annotator found more than one statement in the passage
     */
    static MissCause of(Outcome missed, boolean several, PairReader pairs) {
        String wanted = missed.claim().text();
        List<String> ours = missed.ours().stream().map(ReadStatement::text).toList();
        if (ours.isEmpty()) {
            return PASSAGE_LEFT_OUT;
        }
        if (ours.stream().anyMatch(text -> supports(pairs, text, wanted))) {
            return FIGURE_DIFFERS;
        }
        String subject = missed.claim().subject();
        if (ours.stream().anyMatch(text -> supports(pairs, subject + ": " + text, wanted))) {
            return SUBJECT_MISSING;
        }
        if (supports(pairs, missed.quote(), wanted)) {
            return WORDS_CHANGED;
        }
        return several ? NOT_SPLIT : OTHER_WORDS;
    }

    private static boolean supports(PairReader pairs, String a, String b) {
        return pairs.readBothWays(a, b).supports() >= SUPPORT;
    }
}
