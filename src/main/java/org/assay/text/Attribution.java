package org.assay.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whom a statement names as its source: "according to X", "X says that …", "…, X found". */
final class Attribution {

    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(?:[Aa]ccording to|[Aa]s (?:reported|stated|shown|measured|estimated) by|[Ii]n the (?:opinion|view) of) (?<who>[^,;.(]+?(?:\\.(?=\\w)[^,;.(]*)?)(?=[,;.(]|$)");
    private static final String SAYING =
            "(?:says?|said|claims?|claimed|reports?|reported|states?|stated|argues?|argued|notes?|noted|finds|found|shows?|showed|believes?|believed"
                    + "|estimates?|estimated|concludes?|concluded|warns?|warned|suggests?|suggested|insists?|insisted|thinks?|thought|admits?|admitted|recommends?|recommended|writes?|wrote"
                    + "|explains?|explained|points? out|pointed out|announces?|announced|declares?|declared|confirms?|confirmed)";
    private static final Pattern SAYS_THAT =
            Pattern.compile("^(?:[Ii]n [^,]{2,30}, )?(?<who>[^,;:]{2,80}?)(?: have| has| had| also| often| now)? "
                    + SAYING + "(?<that> that)? (?<rest>\\S+)");
    private static final Pattern SAID_SO =
            Pattern.compile(", (?<who>[A-Zat][^,;:]{2,60}?)(?: have| has| had)? " + SAYING + "\\.?$");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:is|are|was|were|has been|have been) (?:said|claimed|reported|believed|considered|recommended|estimated) by (?<who>[^,;.]{2,60}?)(?= to\\b| as\\b|[,;.]|$)");
    private static final Set<String> NOBODY =
            Set.of("it", "this", "that", "which", "they", "he", "she", "we", "you", "i");

    private Attribution() {}

    static @Nullable String in(String statement, List<Token> tokens) {
        for (Pattern form : List.of(ACCORDING, PASSIVE, SAID_SO)) {
            Matcher m = form.matcher(statement);
            if (m.find()) {
                return m.group("who").strip();
            }
        }
        Matcher m = SAYS_THAT.matcher(statement);
        if (m.find() && isClause(statement, m, tokens)) {
            String who = m.group("who").strip();
            return NOBODY.contains(who.toLowerCase(java.util.Locale.ROOT)) ? null : who;
        }
        return null;
    }

    /** Whether what follows is told by somebody: "that …", or a clause with a verb of its own and no verb before. */
    private static boolean isClause(String statement, Matcher m, List<Token> tokens) {
        boolean verbBefore = tokens.stream()
                .filter(t -> t.span().end() <= m.end("who"))
                .anyMatch(t -> t.tag().equals("VERB") || t.tag().equals("AUX"));
        if (verbBefore) {
            return false;
        }
        if (m.group("that") != null) {
            return true;
        }
        List<Token> behind =
                tokens.stream().filter(t -> t.span().start() >= m.start("rest")).toList();
        boolean verb = behind.stream().anyMatch(t -> t.tag().equals("AUX"));
        return verb
                && !behind.isEmpty()
                && !behind.get(0).tag().equals("ADP")
                && !behind.get(0).tag().equals("PART");
    }
}
