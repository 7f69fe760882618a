package org.assay.extraction;

import java.util.regex.Pattern;

/** Takes from a sentence the words that only tie it to the one before, and finishes what is left as a sentence. */
final class Openings {

    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:(?:however|moreover|additionally|furthermore|besides|in addition|for example|for instance|in fact|in short|in other words|on the other (?:hand|side)|in contrast|by contrast|conversely"
                    + "|still|then|now|here|in conclusion|to summari[sz]e|to sum up|overall|meanwhile|similarly|likewise|of course|indeed|honestly|frankly|luckily|fortunately|unfortunately|sadly|yes|no|again|remember|recall|first|firstly|second|secondly|third|finally|lastly"
                    + "|as we know|that said|at the same time|plus|well|also|therefore|thus|hence|consequently|as a result|as a matter of fact|to be fair|in turn|all things being equal|as stated at the beginning|a|q|nevertheless|nonetheless|instead)[,:] +|(?:but|and|so|yet|hence|also|thus|plus) +)+");

    /** Openings that only say how what follows hangs together with what came before. */
    private static final Pattern POINTING = Pattern.compile(
            "^(?:(?:This|That|It)(?:,? (?:also|in turn|therefore),?)? (?:means|implies) that |(?:That|This)(?:['’]s| is) (?:why|because) |The (?:consequence|result|reason|upshot) (?:of|for) (?:this|that|it) is that"
                    + " |[^.,]{0,110}, we (?:can|could|may) say that |We (?:can|could|may) say that |Note that |Keep in mind that |It is (?:clear|true|well known|obvious|important to note|worth noting) that )(?=\\S)");

    private Openings() {}

    /** A bare answer before what explains it, at least three words: "No. Taking it daily …", "Partly; it is …". */
    private static final Pattern ANSWER = Pattern.compile(
            "(?i)^(?:(?:yes|no|absolutely|definitely|true|false)(?:,? (?:but|mostly|partly|sometimes))?,?|partly|mostly|sometimes|rarely|never|maybe|perhaps|(?:it|that) depends"
                    + "|not (?:quite|really|necessarily|always|exactly))(?:(?<=,)|[.!;:–—]) *(?!\\d)(?=(?:\\S+ +){2}\\S)");

    /** A quotation mark that nothing closes, or that closes nothing. */
    private static final Pattern OPEN_QUOTE = Pattern.compile("^[\"“](?=[^\"“”]*$)");

    /** The words without what ties them to the sentence before. */
    static String without(String words) {
        String rest = OPEN_QUOTE.matcher(words).replaceFirst("");
        rest = ANSWER.matcher(rest).replaceFirst("");
        rest = OPENING.matcher(rest).replaceFirst("");
        rest = POINTING.matcher(rest).replaceFirst("");
        return rest.isBlank() ? words : rest;
    }

    /** As a sentence: one space between words, a capital first, a full stop last. */
    static String finished(String draft) {
        String text = without(draft)
                .replaceAll("\\[\\d{1,3}\\]", "")
                .replaceAll(" +", " ")
                .replaceAll(" ([,.;:])(?= |$)", "$1")
                .strip();
        text = text.replaceAll("[\\s,;:–—.-]+$", "");
        if (text.isEmpty()) {
            return text;
        }
        boolean named = text.length() > 1 && (text.charAt(1) == '.' || Character.isUpperCase(text.charAt(1)))
                || text.matches("\\p{Ll}+[.]\\p{L}.*");
        String first = named ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return first.matches("(?s).*[!?…][\"”’)]?") ? first : first + ".";
    }
}
