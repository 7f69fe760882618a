package org.assay.extraction;

import java.util.Locale;
import java.util.Set;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what a clause adds behind its last comma: "Plans start at €49 a month, with no contract" also says what they
 * start at. What could limit the clause (a condition, an exception, a comparison) stays.
 */
final class Tails {

    /** Words that open what is only added: company, examples, what holds mostly, the reason, a place to tell more of. */
    private static final Set<String> ADDING = Set.of(
            "with",
            "without",
            "including",
            "usually",
            "mostly",
            "mainly",
            "typically",
            "often",
            "especially",
            "particularly",
            "notably",
            "largely",
            "partly",
            "sometimes",
            "normally",
            "generally",
            "thanks",
            "along",
            "against",
            "compared",
            "down",
            "up",
            "because",
            "since",
            "which",
            "who",
            "whose",
            "where");

    /** Participles that limit the clause or say who says so. */
    private static final Set<String> LIMITING =
            Set.of("according", "depending", "excluding", "assuming", "providing", "provided", "given", "measured");

    private static final int FEWEST_WORDS = 4;

    private Tails() {}

    /** The clause without its tail; null where it has none that can be left out. */
    static @Nullable String without(Sentence sentence) {
        int end = sentence.end();
        int listed = listed(sentence, end);
        if (listed > 0) {
            return sentence.text(0, listed);
        }
        int comma = lastComma(sentence, end);
        if (comma < FEWEST_WORDS || end - comma < 3 || !isWhole(sentence, comma)) {
            return null;
        }
        return isAdded(sentence, comma, end) ? sentence.text(0, comma) : null;
    }

    /** Where a deed starts that goes on to the end, commas among it: "…, handling A, B and C"; -1 where none does. */
    private static int listed(Sentence sentence, int end) {
        for (int i = FEWEST_WORDS; i < end - 1; i++) {
            String word = sentence.at(i).text().toLowerCase(Locale.ROOT);
            boolean deed = sentence.at(i - 1).text().equals(",")
                    && sentence.at(i).tag().equals("VERB")
                    && word.endsWith("ing")
                    && !LIMITING.contains(word);
            if (deed
                    && Grammar.mainVerb(sentence.tokens(), i + 1, end) < 0
                    && sentence.text(i, end).matches("[^;:()\\[\\]\"“”]*")
                    && isWhole(sentence, i - 1)) {
                return i - 1;
            }
        }
        return -1;
    }

    private static int lastComma(Sentence sentence, int end) {
        for (int i = end - 1; i > 0; i--) {
            if (sentence.at(i).text().matches("[;:()\\[\\]\"“”]")) {
                return -1;
            }
            if (sentence.at(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the words before the comma are a clause of their own, under no condition. */
    private static boolean isWhole(Sentence sentence, int comma) {
        int verb = Grammar.mainVerb(sentence.tokens(), 0, comma);
        if (verb < 1
                || sentence.at(0).tag().equals("SCONJ")
                || Grammar.is(sentence.at(0), "when", "once", "because", "while")) {
            return false;
        }
        int subject = Grammar.subjectStart(sentence.tokens(), 0, verb);
        boolean open = sentence.at(comma - 1).tag().matches("SCONJ|ADP|DET|CCONJ");
        return verb < comma - 1
                && !open
                && Grammar.isSubject(sentence.tokens(), subject, Grammar.subjectEnd(sentence.tokens(), subject, verb));
    }

    private static boolean isAdded(Sentence sentence, int comma, int end) {
        Token first = sentence.at(comma + 1);
        String word = first.text().toLowerCase(Locale.ROOT);
        if (ADDING.contains(word) || word.equals("such") && Grammar.is(sentence.at(comma + 2), "as")) {
            return true;
        }
        if (LIMITING.contains(word)) {
            return false;
        }
        if (first.tag().equals("CCONJ") && !Grammar.is(first, "or", "nor")) {
            return isFurther(sentence, comma, end);
        }
        boolean participle = first.tag().equals("VERB")
                && (word.endsWith("ing")
                        || Grammar.isPast(first) && sentence.at(comma + 2).tag().equals("ADP"));
        return participle || isApposition(sentence, comma, end);
    }

    /** "…, and Go for network services", "…, but no new features": no clause, no exception, and not the last of a list. */
    private static boolean isFurther(Sentence sentence, int comma, int end) {
        boolean excepts = Grammar.is(sentence.at(comma + 1), "but")
                && !Grammar.is(sentence.at(comma + 2), "no", "not", "never", "only");
        return !excepts
                && Grammar.mainVerb(sentence.tokens(), comma + 2, end) < 0
                && sentence.tokens().subList(0, comma).stream()
                        .noneMatch(t -> t.text().equals(","));
    }

    /** "…, a figure that comes from a study": one noun phrase, no member of a list. */
    private static boolean isApposition(Sentence sentence, int comma, int end) {
        boolean opens = Grammar.is(sentence.at(comma + 1), "a", "an", "the");
        boolean alone = sentence.tokens().subList(comma + 1, end).stream()
                        .noneMatch(t -> t.tag().equals("CCONJ"))
                && sentence.tokens().subList(0, comma).stream()
                        .noneMatch(t -> t.text().equals(","));
        return opens
                && alone
                && Grammar.isNominal(sentence.at(comma - 1))
                && Grammar.mainVerb(sentence.tokens(), comma + 1, end) < 0;
    }
}
