package org.assay.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.text.ClaimKind;

/** The words of English that ask and connect but name nothing, so that a question is searched by what it is about. */
final class FunctionWords {

    private static final Set<String> ALL = Set.of(
            ("a an the this that these those there here it its it's he she they them their his her him we us our you your i"
                            + " me my who whom whose which what when where why how many much often long far is are was were be"
                            + " been being am isn't aren't wasn't weren't do does did doesn't don't didn't done has have had"
                            + " hasn't haven't having can could can't cannot couldn't will would won't wouldn't shall should"
                            + " shouldn't may might must of in on at by to for from with without about into onto over under"
                            + " between among through during before after as than then so too also and or but if because while"
                            + " whether not no nor any some all each every both either neither such only just even still yet"
                            + " very more most less least other another same own up down out off again ever never vs versus"
                            + " really actually exactly please tell know give get got")
                    .split(" "));
    private static final Pattern ASKS_WHEN =
            Pattern.compile("(?i)\\b(when|since when|(what|which|in what) (year|date|day|month|decade|century))\\b.*");
    private static final Pattern ASKS_HOW_MANY = Pattern.compile(
            "(?i)\\b(how (many|much|often|long|far|old|big|large|fast|high|tall|heavy)|(what|which) (number|share|percentage|percent|amount|proportion|fraction))\\b.*");

    private FunctionWords() {}

    static boolean contains(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** The kind of claim that would answer, where a question tells. */
    static Optional<ClaimKind> answeredBy(String question) {
        String text = question.strip();
        if (ASKS_HOW_MANY.matcher(text).lookingAt()) {
            return Optional.of(ClaimKind.QUANTITY);
        }
        return ASKS_WHEN.matcher(text).lookingAt() ? Optional.of(ClaimKind.DATE) : Optional.empty();
    }
}
