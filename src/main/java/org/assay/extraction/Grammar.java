package org.assay.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.text.Token;
import org.assay.text.VerbForm;

/** What part-of-speech tags tell about clauses: which word is the finite verb, where its subject stands. */
final class Grammar {

    private static final Set<String> MODALS = Set.of(
            "can", "could", "may", "might", "must", "will", "would", "shall", "should", "cannot", "ca", "wo", "'ll");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose", "where");

    /** Verbs that tell what somebody says. */
    static final Set<String> REPORTING = Set.of(
            "say",
            "claim",
            "believe",
            "think",
            "argue",
            "report",
            "suggest",
            "find",
            "show",
            "expect",
            "doubt",
            "estimate",
            "hold",
            "note",
            "warn",
            "agree",
            "reveal",
            "conclude",
            "mean",
            "reckon",
            "add",
            "write",
            "explain");

    /** Verbs that end a sentence with who says it: "…, the company announced". */
    static final Set<String> TELLING = Set.of(
            "say",
            "claim",
            "report",
            "announce",
            "add",
            "note",
            "explain",
            "estimate",
            "argue",
            "warn",
            "write",
            "confirm",
            "state",
            "suggest",
            "admit");

    /** Verbs whose past is spelt like their present. */
    private static final Set<String> UNCHANGED = Set.of("put", "set", "cut", "cost", "hit", "let");

    private Grammar() {}

    static boolean isModal(Token token) {
        return MODALS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    static boolean is(Token token, String... words) {
        for (String word : words) {
            if (token.text().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** A number in words or digits, with its currency sign or that sign alone. */
    static boolean isFigure(Token token) {
        return token.tag().equals("NUM") || token.text().matches("[£$€¥]?\\d.*|[£$€¥]");
    }

    static boolean isNominal(Token token) {
        return NOMINAL.contains(token.tag());
    }

    /** A verb or auxiliary that heads a clause. */
    static boolean isFinite(Token token) {
        return token.form() == VerbForm.FINITE;
    }

    static boolean isThirdPerson(Token token) {
        return token.tag().equals("VERB") && isFinite(token) && token.text().endsWith("s");
    }

    /** A past form, finite or participle. */
    static boolean isPast(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        boolean preterite = isFinite(token) && !text.equals(token.lemma()) && !text.endsWith("s");
        return token.tag().equals("VERB")
                && (token.form() == VerbForm.PARTICIPLE || preterite || UNCHANGED.contains(text));
    }

    /** The finite verb of the main clause in a range, -1 where it has none. */
    static int mainVerb(List<Token> tokens, int from, int to) {
        boolean skip = false;
        int past = -1;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean opensRelative = i > from
                    && RELATIVE.contains(token.text().toLowerCase(Locale.ROOT))
                    && (isNominal(tokens.get(i - 1)) || tokens.get(i - 1).text().equals(","));
            if (opensRelative) {
                skip = true;
            } else if (isFinite(token)) {
                if (!skip) {
                    return i;
                }
                skip = false;
            } else if (past < 0
                    && !skip
                    && isPast(token)
                    && followsSubject(tokens, i, from)
                    && !isAfterAux(tokens, i, from)) {
                past = i;
            }
        }
        int mistaken = mistaken(tokens, from, to);
        return past < 0 || mistaken == from + 1 ? mistaken : past;
    }

    /** A word in -s that the tagger took for a noun: behind "this" or "it", or between a noun and its object; else -1. */
    private static int mistaken(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            boolean looks =
                    tokens.get(i).tag().equals("NOUN") && tokens.get(i).text().matches("\\p{Ll}{2,}[^siu]s");
            boolean pointing = i == from + 1 && is(tokens.get(from), "this", "that", "it");
            Token next = tokens.get(i + 1);
            boolean opensObject = isNominal(tokens.get(i - 1)) && next.tag().matches("DET|PRON|NUM|SYM");
            if (looks && (pointing || opensObject)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean followsSubject(List<Token> tokens, int i, int from) {
        int before = i - 1;
        while (before > from && tokens.get(before).tag().equals("ADV")) {
            before--;
        }
        return before >= from
                && (isNominal(tokens.get(before))
                        || tokens.get(before).text().matches("[)\"”]")
                        || before == from
                                && Character.isUpperCase(
                                        tokens.get(before).text().charAt(0))
                                && !tokens.get(before).tag().matches("ADP|DET|ADV|SCONJ|CCONJ|ADJ"));
    }

    static boolean isAfterAux(List<Token> tokens, int i, int from) {
        int before = i - 1;
        while (before >= from
                && (tokens.get(before).tag().equals("ADV")
                        || tokens.get(before).tag().equals("PART"))) {
            before--;
        }
        return before >= from && tokens.get(before).tag().equals("AUX");
    }

    /** Whether a range can be the subject of a clause: a noun phrase of moderate length. */
    static boolean isSubject(List<Token> tokens, int from, int to) {
        if (to <= from || to - from > 14) {
            return false;
        }
        boolean nominal = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            nominal |= isNominal(token)
                    || is(token, "there")
                    || token.tag().equals("DET") && to - from == 1
                    || token.tag().equals("ADJ")
                            && i > from
                            && tokens.get(i - 1).tag().equals("DET")
                    || token.tag().equals("VERB") && token.text().endsWith("ing") && i == from;
            if (token.text().equals(",")
                    || token.text().equals(";")
                    || token.tag().equals("SCONJ") && !is(token, "of")) {
                return false;
            }
        }
        Token first = tokens.get(from);
        int last = to - 1;
        while (last > from
                && (tokens.get(last).tag().equals("ADV")
                        || tokens.get(last).tag().equals("AUX")
                        || tokens.get(last).tag().equals("PART"))) {
            last--;
        }
        return nominal
                && !first.tag().equals("ADP")
                && !first.tag().equals("CCONJ")
                && !tokens.get(last).tag().equals("CCONJ");
    }

    /** Where the subject of the verb starts: behind an opening phrase that a comma closes. */
    static int subjectStart(List<Token> tokens, int from, int verb) {
        for (int i = verb - 1; i > from; i--) {
            if (tokens.get(i).text().equals(",") && isSubject(tokens, i + 1, verb)) {
                return i + 1;
            }
        }
        int start = from;
        while (start < verb - 1
                && (tokens.get(start).tag().equals("CCONJ")
                        || tokens.get(start).tag().equals("ADV"))) {
            start++;
        }
        return start;
    }

    /** Whether words are nouns and what belongs to them, without a verb. */
    static boolean isNounPhrase(List<Token> tokens) {
        return tokens.stream().noneMatch(t -> t.tag().matches("VERB|AUX|PRON|ADV|SCONJ"))
                && tokens.stream().anyMatch(t -> t.tag().matches("NOUN|PROPN"));
    }

    /** Where the subject of the verb ends: before adverbs that belong to the verb, as in "it also runs". */
    static int subjectEnd(List<Token> tokens, int start, int verb) {
        int end = verb;
        while (end > start + 1 && tokens.get(end - 1).tag().equals("ADV")) {
            end--;
        }
        return end;
    }

    /** Where what a sentence opens with ends: at its main verb, else before the first verb, preposition or subordinate clause. */
    static int openingEnd(List<Token> tokens, int verb) {
        if (verb > 0) {
            return verb;
        }
        int end = 0;
        while (end < tokens.size() && tokens.get(end).tag().matches("CCONJ|ADV|PUNCT|INTJ")) {
            end++;
        }
        while (end < tokens.size() && !tokens.get(end).tag().matches("VERB|AUX|ADP|SCONJ")) {
            end++;
        }
        return end;
    }

    static boolean isPlural(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            if (is(token, "of", "in", "for", "with", "from", "on", "by", "including") && i > from) {
                return isPlural(tokens, from, i);
            }
        }
        for (int i = from; i < to; i++) {
            if (is(tokens.get(i), "and")) {
                return true;
            }
        }
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            if (token.tag().equals("NOUN")) {
                String text = token.text().toLowerCase(Locale.ROOT);
                return text.endsWith("s") && !text.endsWith("ss") && !text.equals(token.lemma());
            }
            if (token.tag().equals("PROPN") || token.tag().equals("PRON")) {
                return is(token, "they", "these", "those", "we", "both");
            }
        }
        return false;
    }
}
