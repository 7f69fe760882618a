package org.assay.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.text.Token;

/** What part-of-speech tags tell about clauses: which word is the finite verb, where its subject stands. */
final class Grammar {

    private static final Set<String> NONFINITE_AUX = Set.of("be", "been", "being", "having", "to");
    private static final Set<String> MODALS = Set.of(
            "can", "could", "may", "might", "must", "will", "would", "shall", "should", "cannot", "ca", "wo", "'ll");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose", "where");

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

    static boolean isNominal(Token token) {
        return NOMINAL.contains(token.tag());
    }

    /** An auxiliary or a verb in a form that only a finite verb has. */
    static boolean isStrictlyFinite(List<Token> tokens, int i, int from) {
        Token token = tokens.get(i);
        String text = token.text().toLowerCase(Locale.ROOT);
        int before = i - 1;
        while (before >= from
                && (tokens.get(before).tag().equals("ADV")
                        || tokens.get(before).text().equals(",")
                                && before > from
                                && tokens.get(before - 1).tag().equals("ADV")
                        || tokens.get(before).tag().equals("PART") && !is(tokens.get(before), "to"))) {
            before--;
        }
        boolean afterTo = before >= from && is(tokens.get(before), "to");
        boolean afterAux = before >= from && tokens.get(before).tag().equals("AUX");
        if (afterTo) {
            return false;
        }
        if (token.tag().equals("AUX") || text.equals("cannot")) {
            return !NONFINITE_AUX.contains(text) && !afterAux;
        }
        if (!token.tag().equals("VERB") || afterAux || text.endsWith("ing")) {
            return false;
        }
        if (isThirdPerson(token)) {
            return true;
        }
        boolean base = text.equals(token.lemma());
        return base
                && before >= from
                && (tokens.get(before).tag().equals("NOUN")
                        || tokens.get(before).tag().equals("PROPN")
                        || tokens.get(before).tag().equals("PRON")
                                && !is(tokens.get(before), "it", "him", "her", "them", "me", "us"));
    }

    static boolean isThirdPerson(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return token.tag().equals("VERB")
                && text.matches("\\p{L}+[^siu]s")
                && (!text.equals(token.lemma()) || text.length() > 4);
    }

    /** A past form, finite or participle. */
    static boolean isPast(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return token.tag().equals("VERB") && !text.equals(token.lemma()) && !text.endsWith("ing") && !text.endsWith("s")
                || token.tag().equals("VERB")
                        && Set.of("put", "set", "cut", "cost", "built", "hit", "let")
                                .contains(text);
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
            } else if (isStrictlyFinite(tokens, i, from)) {
                if (!skip) {
                    return past >= 0 && isFinitePast(tokens, past, from, i) ? past : i;
                }
                skip = false;
            } else if (past < 0
                    && !skip
                    && isPast(token)
                    && followsSubject(tokens, i, from)
                    && !isAfterAux(tokens, i, from)) {
                past = i;
            } else if (skip && isPast(token) && !isAfterAux(tokens, i, from)) {
                skip = false;
            }
        }
        return past >= 0 ? past : mistaken(tokens, from, to);
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

    /** A word in -s between a noun and what can be its object, taken for a noun by the tagger; -1 where there is none. */
    private static int mistaken(List<Token> tokens, int from, int to) {
        int likely = -1;
        for (int i = from + 1; i < to - 1; i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            boolean looks = token.tag().matches("NOUN|ADJ")
                    && (token.text().matches("\\p{Ll}{2,}[^siu]s") || is(token, "cost"));
            boolean after =
                    isNominal(tokens.get(i - 1)) || tokens.get(i - 1).tag().equals("ADJ") || i - 1 == from;
            if (!looks || !after) {
                continue;
            }
            if (next.tag().matches("DET|PRON|NUM|ADV|SYM")
                    || is(next, "about")
                    || next.text().endsWith("ing")) {
                return i;
            }
            boolean weak = next.tag().equals("ADJ") || next.tag().matches("NOUN|PROPN") && to - i > 3;
            likely = likely < 0 && weak ? i : likely;
        }
        return likely;
    }

    /** Whether a past form before another finite verb is itself the verb: it is where a new clause opens between both. */
    private static boolean isFinitePast(List<Token> tokens, int past, int from, int finite) {
        if (past == from) {
            return false;
        }
        for (int i = past + 1; i < finite; i++) {
            Token token = tokens.get(i);
            boolean listed = token.text().equals(",")
                    && i + 1 == finite
                    && !tokens.get(past - 1).text().equals(",");
            if (listed
                    || token.tag().equals("SCONJ")
                    || token.tag().equals("CCONJ")
                    || RELATIVE.contains(token.text().toLowerCase(Locale.ROOT))
                    || token.text().equals(";")) {
                return true;
            }
        }
        return false;
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

    static boolean isPlural(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            if (is(token, "of", "in", "for", "with", "from", "on", "by") && i > from) {
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
