package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the places where a sentence can be cut into clauses and predicates that each follow from it. */
final class Cuts {

    private static final Set<String> CONNECTORS =
            Set.of("and", "but", "so", "yet", "while", "whereas", "although", "though");
    private static final Set<String> CONDITIONS =
            Set.of("if", "when", "unless", "once", "because", "whenever", "since", "as", "whether");

    private static final Set<String> SUBORDINATING =
            Set.of("which", "who", "that", "whose", "where", "because", "if", "when", "since", "as", "unless");

    /** Verbs with which "as" tells by whom or where something is said: "…, as the figure shows". */
    private static final Set<String> TOLD = Set.of(
            "show",
            "say",
            "note",
            "report",
            "explain",
            "expect",
            "know",
            "see",
            "describe",
            "predict",
            "promise",
            "do",
            "be",
            "have");

    private static final int FARTHEST_VERB = 12;

    private final Sentence sentence;

    Cuts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Where the sentence can be cut: end of the left part, start of the right part, kind of the right part. */
    List<Cut> of(int from, int end) {
        List<Cut> found = new ArrayList<>();
        Token first = sentence.at(from);
        boolean conditional =
                CONDITIONS.contains(first.text().toLowerCase(Locale.ROOT)) && !Grammar.is(first, "because");
        int left = from;
        if (Grammar.is(first, "while", "although", "though", "whereas", "because")
                || Grammar.is(first, "even") && end > 1 && Grammar.is(sentence.at(1), "though")) {
            int comma = commaBeforeClause(from + 1, end);
            if (comma > 0) {
                found.add(new Cut(comma, comma + 1, Cut.Kind.CLAUSE));
                left = comma + 1;
            }
        }
        for (int i = left + 1; i < end - 1; i++) {
            Token token = sentence.at(i);
            boolean reason = Grammar.is(token, "because")
                    || Grammar.is(token, "as", "since")
                            && sentence.at(i - 1).text().equals(",");
            if (reason && isReason(left, i, end, conditional)) {
                boolean behindComma = sentence.at(i - 1).text().equals(",");
                found.add(new Cut(behindComma ? i - 1 : i, i + 1, Cut.Kind.CLAUSE));
                left = i + 1;
                continue;
            }
            boolean semicolon = token.text().equals(";") || token.text().matches("[:–—]|--") && i > 2;
            boolean comma = token.text().equals(",");
            boolean connector = CONNECTORS.contains(token.text().toLowerCase(Locale.ROOT));
            if (!(semicolon || comma || connector)) {
                continue;
            }
            int right = i + 1;
            if (!connector
                    && right < end
                    && CONNECTORS.contains(sentence.at(right).text().toLowerCase(Locale.ROOT))) {
                right++;
                connector = true;
            }
            while (right < end - 1
                    && (sentence.at(right).text().equals(",")
                            || Grammar.is(sentence.at(right), "therefore", "thus", "then", "hence", "also"))) {
                right++;
            }
            if (isInverted(right) || isInverted(i)) {
                continue;
            }
            Cut.Kind kind = kind(left, i, right, end, connector, semicolon, conditional);
            if (kind != null) {
                found.add(new Cut(i, right, kind));
                left = kind == Cut.Kind.CLAUSE ? right : left;
                i = right - 1;
            }
        }
        return found;
    }

    /** "so can the other": no predicate of its own. */
    private boolean isInverted(int at) {
        return Grammar.is(sentence.at(at), "so", "neither", "nor")
                && at + 1 < sentence.size()
                && sentence.at(at + 1).tag().equals("AUX");
    }

    /** Whether "because" opens a clause that is as true as the one before; "not … because" does not say so. */
    private boolean isReason(int left, int because, int end, boolean conditional) {
        int verb = Grammar.mainVerb(sentence.tokens(), because + 1, end);
        boolean denied = sentence.tokens().subList(left, because).stream()
                .anyMatch(t -> t.lemma().equals("not") || Grammar.is(t, "no", "never", "nor", "without"));
        boolean compares = verb > 0
                && Grammar.is(sentence.at(because), "as")
                && (verb + 1 == end || TOLD.contains(sentence.at(verb).lemma()));
        return !conditional
                && !denied
                && !compares
                && !Grammar.is(sentence.at(because + 1), "of")
                && Grammar.mainVerb(sentence.tokens(), left, because) >= 0
                && !sentence.at(because - 1).tag().equals("ADV")
                && !isOpenBracket(because)
                && isClause(because + 1, verb);
    }

    private int commaBeforeClause(int from, int end) {
        for (int i = from; i < end - 2; i++) {
            if (sentence.at(i).text().equals(",") && Grammar.mainVerb(sentence.tokens(), from, i) >= 0) {
                int verb = Grammar.mainVerb(sentence.tokens(), i + 1, end);
                if (verb > i + 1) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Cut.@Nullable Kind kind(
            int left, int cut, int right, int end, boolean connector, boolean semicolon, boolean conditional) {
        int leftVerb = Grammar.mainVerb(sentence.tokens(), left, cut);
        if (leftVerb < 0 || right >= end || isOpenBracket(cut) || isOpenClause(left, cut)) {
            return null;
        }
        int verb = Grammar.mainVerb(sentence.tokens(), right, end);
        boolean near = isClause(right, verb);
        if (semicolon) {
            return near ? Cut.Kind.CLAUSE : null;
        }
        if (conditional) {
            return null;
        }
        if (near && (connector || isSplice(left, leftVerb, right, verb))) {
            return Cut.Kind.CLAUSE;
        }
        return predicateKind(leftVerb, cut, right, connector);
    }

    /** Whether a clause with a subject of its own starts here and reaches its verb soon. */
    private boolean isClause(int start, int verb) {
        if (verb <= start
                || verb - start > FARTHEST_VERB
                || !Grammar.isFinite(sentence.at(verb))
                || startsSubordinate(start)
                || !noBreakBetween(start, verb)
                || isLastOfList(start, verb)
                || !agrees(start, verb)) {
            return false;
        }
        int subject = Grammar.subjectStart(sentence.tokens(), start, verb);
        boolean anotherBefore = CONNECTORS.contains(sentence.at(subject).text().toLowerCase(Locale.ROOT));
        return !anotherBefore && Grammar.isSubject(sentence.tokens(), subject, verb)
                || isPlaceAndSubject(start, verb)
                || isSubjectWithAside(start, verb);
    }

    /** "databases, files, and external API" before "calls": a list whose last noun was taken for a verb. */
    private boolean isLastOfList(int start, int verb) {
        int comma = start - 1;
        while (comma > 0 && sentence.at(comma).tag().equals("CCONJ")) {
            comma--;
        }
        int opening = comma - 1;
        while (opening > 0 && !sentence.at(opening).text().equals(",")) {
            opening--;
        }
        boolean member = comma < start - 1
                && opening > 0
                && sentence.at(comma).text().equals(",")
                && Grammar.isNounPhrase(sentence.tokens().subList(opening + 1, comma));
        return member
                && Grammar.isThirdPerson(sentence.at(verb))
                && (verb + 1 == sentence.size() || !sentence.at(verb + 1).tag().matches("DET|PRON|NUM|ADV|ADJ"));
    }

    /** "by 1913 the factory" before "was". */
    private boolean isPlaceAndSubject(int start, int verb) {
        if (!sentence.at(start).tag().equals("ADP") && !Grammar.is(sentence.at(start), "since")) {
            return false;
        }
        for (int i = start + 2; i < verb; i++) {
            boolean opens = sentence.at(i).tag().matches("DET|NUM|PRON|PROPN|NOUN|ADJ");
            if (opens && Grammar.isNominal(sentence.at(i - 1)) && Grammar.isSubject(sentence.tokens(), i, verb)) {
                return true;
            }
        }
        return false;
    }

    /** "CIPA, the industry body," before "sets". */
    private boolean isSubjectWithAside(int start, int verb) {
        int comma = sentence.comma(start, verb - 2);
        return comma >= 0
                && sentence.at(verb - 1).text().equals(",")
                && Grammar.isSubject(sentence.tokens(), start, comma);
    }

    private Cut.@Nullable Kind predicateKind(int leftVerb, int cut, int right, boolean connector) {
        int at = right;
        while (at < sentence.size() - 1
                && (sentence.at(at).tag().equals("ADV") || Grammar.is(sentence.at(at), "not", "never"))) {
            at++;
        }
        Token verb = sentence.at(at);
        Token first = sentence.at(leftVerb);
        if (sentence.at(cut - 1).tag().equals("VERB")
                || sentence.at(cut - 1).tag().equals("AUX")) {
            return null;
        }
        if (Grammar.isFinite(verb)) {
            // "…, says the maker" has a subject of its own
            boolean listed = Grammar.isFinite(first) && !Grammar.REPORTING.contains(verb.lemma());
            return connector || listed ? Cut.Kind.PREDICATE : null;
        }
        if (!connector || !verb.tag().equals("VERB") || verb.text().endsWith("ing")) {
            return null;
        }
        if (Grammar.isPast(verb)) {
            boolean passive = first.tag().equals("AUX")
                    && leftVerb + 1 < cut
                    && hasParticiple(leftVerb + 1, Math.min(cut, leftVerb + 4));
            if (passive) {
                return Cut.Kind.SHARED_AUXILIARY;
            }
            return Grammar.isPast(first) ? Cut.Kind.PREDICATE : null;
        }
        if (Grammar.isModal(first) || Grammar.is(first, "do", "does", "did")) {
            return Cut.Kind.SHARED_AUXILIARY;
        }
        return !first.tag().equals("AUX")
                        && first.text().equalsIgnoreCase(first.lemma())
                        && connectorFollowsNoInfinitive(leftVerb, cut)
                ? Cut.Kind.PREDICATE
                : null;
    }

    private boolean connectorFollowsNoInfinitive(int verb, int cut) {
        for (int i = verb + 1; i < cut; i++) {
            if (Grammar.is(sentence.at(i), "to") || sentence.at(i).tag().equals("VERB")) {
                return false;
            }
        }
        return true;
    }

    private boolean hasParticiple(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isPast(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsSubordinate(int right) {
        String word = sentence.at(right).text().toLowerCase(Locale.ROOT);
        boolean sinceDate = word.equals("since") && sentence.at(right + 1).tag().equals("NUM");
        return SUBORDINATING.contains(word) && !sinceDate;
    }

    private boolean noBreakBetween(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .noneMatch(t -> t.text().matches("[;:]")
                        || Grammar.is(t, "before", "until")
                        || CONDITIONS.contains(t.text().toLowerCase(Locale.ROOT))
                                && t.tag().equals("SCONJ"));
    }

    /** Whether a comma alone stands between two whole clauses: "Figs are sweet, lemons are sour". */
    private boolean isSplice(int left, int leftVerb, int right, int verb) {
        int subject = Grammar.subjectStart(sentence.tokens(), right, verb);
        return Grammar.isSubject(sentence.tokens(), left, leftVerb)
                && subject == right
                && verb - right <= 4
                && !sentence.at(leftVerb).lemma().matches("say|think|believe|know|mean|seem|report")
                && sentence.text().chars().noneMatch(c -> "\"“”".indexOf(c) >= 0);
    }

    /** Whether a word that opens a clause still waits for its verb: what follows goes on with its subject. */
    private boolean isOpenClause(int left, int cut) {
        for (int i = cut - 1; i > left; i--) {
            Token token = sentence.at(i);
            boolean relative = Grammar.is(token, "which", "who")
                    || Grammar.is(token, "that") && sentence.at(i - 1).tag().equals("VERB");
            boolean opens = relative
                    || token.tag().equals("SCONJ")
                    || Grammar.is(token, "because")
                    || CONNECTORS.contains(token.text().toLowerCase(Locale.ROOT)) && sentence.comma(i, cut) >= 0;
            if (opens) {
                return !hasVerb(i + 1, cut);
            }
        }
        return false;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isFinite(sentence.at(i)) || Grammar.isPast(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb in the plural has a subject in the plural: else the subject is only the end of a list. */
    private boolean agrees(int from, int verb) {
        boolean pluralVerb = Grammar.is(sentence.at(verb), "are", "were", "have", "do");
        boolean pronoun = from < verb && sentence.at(verb - 1).tag().equals("PRON");
        return !pluralVerb || pronoun || Grammar.isPlural(sentence.tokens(), from, verb);
    }

    private boolean isOpenBracket(int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += sentence.at(i).text().equals("(")
                    ? 1
                    : sentence.at(i).text().equals(")") ? -1 : 0;
        }
        return depth > 0;
    }
}
