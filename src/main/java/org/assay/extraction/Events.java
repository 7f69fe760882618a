package org.assay.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says of a single event who did it, without when: "Redis was created by Salvatore Sanfilippo in 2009". A state, an
 * amount or a first time holds only with its date.
 */
final class Events {

    private static final Pattern DATED = Pattern.compile(
            "^(?<event>.+?),? (?:in|on|around|about|since|during|by) (?:about |around |early |late |mid-|the (?:early |late |mid-)?)*"
                    + "(?:\\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:\\d{1,2}, )?(?:1\\d|20)\\d\\ds?(?<rest>(?: to \\p{Ll}.*)?)$");
    private static final Pattern BOUND = Pattern.compile(
            ".*\\b(?:first|last|only|most|least|best|oldest|newest|largest|again|still|already|until|not|never|no|more|less|\\p{L}+est)\\b.*");

    private Events() {}

    /** The clause without its date; null where it has none, may hold only with it, or names nobody who did it. */
    static @Nullable String undated(Sentence sentence) {
        int verb = Grammar.mainVerb(sentence.tokens(), 0, sentence.end());
        boolean passive = verb > 0
                && verb + 2 < sentence.end()
                && Grammar.is(sentence.at(verb), "was", "were")
                && (Grammar.isPast(sentence.at(verb + 1)) || Grammar.isPast(sentence.at(verb + 2)));
        Matcher dated = DATED.matcher(sentence.text(0, sentence.end()));
        if (!passive || !dated.matches()) {
            return null;
        }
        String event = dated.group("event");
        int said = sentence.at(verb).span().end();
        String behind = event.substring(Math.min(said, event.length()));
        boolean done = behind.matches(".* by .*");
        boolean open = behind.matches(".* (?:by|in|at|from|for|as|to|with|on|of|since)");
        boolean free = !open && !BOUND.matcher(event).matches() && !counts(sentence, event);
        return done && free ? event + dated.group("rest") : null;
    }

    /** Whether a number stands before the date: as many only at that time. */
    private static boolean counts(Sentence sentence, String event) {
        return sentence.tokens().stream()
                .filter(token -> token.span().end() <= event.length())
                .anyMatch(token -> token.tag().equals("NUM"));
    }
}
