package org.assay.extraction;

import java.util.List;
import java.util.Locale;
import org.assay.text.Language;
import org.jspecify.annotations.Nullable;

/** Names what a statement speaks of. */
final class Subjects {

    private final Language language;
    private final Names names;
    private final Context context;

    Subjects(Language language, Names names, Context context) {
        this.language = language;
        this.names = names;
        this.context = context;
    }

    /** The name of what a statement speaks of. */
    String of(String statement, @Nullable String topic) {
        Sentence sentence = Sentence.of(language, statement);
        int verb = Grammar.mainVerb(sentence.tokens(), 0, sentence.size());
        String phrase = verb > 0 ? sentence.text(Grammar.subjectStart(sentence.tokens(), 0, verb), verb) : "";
        if (phrase.isEmpty()
                || phrase.matches("(?i)it|this|that|they|these|those|he|she|we|you|there|one|i|both|which|who")) {
            return topic != null ? topic : phrase.isEmpty() ? firstName(statement) : phrase;
        }
        String bare = phrase.replaceFirst(
                "(?i)^(?:the|an?|this|these|those|that|all|most|many|some|about|only|every|each) +", "");
        bare = bare.replaceFirst(",? (?:that|which|who) .*", "")
                .replaceFirst(" (?:often|also|still|never|always|usually|currently|now|only|either|cannot)$", "");
        List<String> found = names.in(bare);
        if (found.size() == 2 && bare.matches(".*\\band\\b.*")) {
            return found.getFirst() + " and " + found.getLast();
        }
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        if (topic != null && !topic.equals(topic.toLowerCase(Locale.ROOT))) {
            return topic;
        }
        if (context.lastNamed() != null && topic == null) {
            return context.lastNamed();
        }
        List<String> said = names.in(statement);
        return said.size() == 1 ? said.getFirst() : bare.split(" ").length <= 5 || topic == null ? bare : topic;
    }

    private String firstName(String statement) {
        List<String> found = names.in(statement);
        return found.isEmpty() ? "" : found.getFirst();
    }
}
