package org.assay.relation;

/**
 * What an editor answered to a suggestion.
 *
 * @param before how the relation stood, as {@link DecidedBefore} writes it
 * @param score of the suggestion
 */
record Answered(Answer answer, String before, double score) {

    RelationType suggested() {
        return DecidedBefore.read(before).type();
    }

    boolean isRight() {
        return switch (suggested()) {
            case CONTRADICTS -> answer == Answer.CONFLICT;
            case SUPERSEDES -> answer == Answer.OUTDATED;
            case QUALIFIES -> answer == Answer.QUALIFIES;
            case ENTAILS -> answer == Answer.SAME_CLAIM;
        };
    }
}
