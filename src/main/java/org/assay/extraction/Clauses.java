package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.text.Language;
import org.assay.text.Span;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Splits a sentence into clauses that each follow from it: coordinated clauses and predicates, contrasts, relative
 * clauses, phrases beside the subject. A sentence that it is not sure about stays whole.
 */
final class Clauses {

    private static final Set<String> CONNECTORS =
            Set.of("and", "but", "so", "yet", "while", "whereas", "although", "though");
    private static final Set<String> CONDITIONS =
            Set.of("if", "when", "unless", "once", "because", "whenever", "since", "as", "whether");
    private static final Set<String> REPORTING = Set.of(
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
            "reckon");

    /** Verbs that after "which" speak of the whole clause before rather than of its last noun. */
    private static final Set<String> SENTENTIAL =
            Set.of("happen", "worry", "explain", "earn", "make", "help", "surprise", "attribute", "suggest");

    private final Language language;
    private final String sentence;
    private final List<Token> tokens;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(Language language, String sentence) {
        this.language = language;
        this.sentence = sentence;
        this.tokens = language.tokens(sentence);
    }

    /** The clauses of a sentence in their order; the sentence itself where nothing can be split off. */
    static List<Clause> of(Language language, String sentence) {
        if (sentence.length() > 1000) {
            return List.of(new Clause(sentence, new Span(0, sentence.length()), true));
        }
        Clauses reading = new Clauses(language, sentence);
        reading.read();
        return reading.clauses.isEmpty()
                ? List.of(new Clause(sentence, new Span(0, sentence.length()), true))
                : reading.clauses;
    }

    private int end() {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).text().matches("[.!?…\"”]+")) {
            end--;
        }
        return end;
    }

    private void read() {
        int end = end();
        if (end == 0) {
            return;
        }
        int from = opening(end);
        List<int[]> cuts = cuts(from, end);
        String reported = "";
        String subject = "";
        String auxiliary = "";
        int start = from;
        for (int i = 0; i <= cuts.size(); i++) {
            int stop = i < cuts.size() ? cuts.get(i)[0] : end;
            int kind = i == 0 ? INDEPENDENT : cuts.get(i - 1)[2];
            int verb = Grammar.mainVerb(tokens, start, stop);
            if (kind == INDEPENDENT) {
                int at = verb < 0 ? start : Grammar.subjectStart(tokens, start, verb);
                subject = verb < 0 ? "" : subjectText(at, verb);
                auxiliary = verb >= 0 && tokens.get(verb).tag().equals("AUX")
                        ? tokens.get(verb).text()
                        : "";
                simple(
                        start,
                        stop,
                        i == 0 || tokens.get(cuts.get(i - 1)[0]).text().equals(",") ? "" : reported,
                        cuts.isEmpty());
                reported = i == 0 ? reportingPrefix(start, stop, verb) : reported;
            } else {
                String shared = kind == SHARED_AUXILIARY ? subject + " " + auxiliary : subject;
                predicate(shared, start, stop, subject);
                if (kind == PREDICATE && tokens.get(start).tag().equals("AUX")) {
                    auxiliary = tokens.get(start).text();
                }
            }
            start = i < cuts.size() ? cuts.get(i)[1] : end;
        }
    }

    /** "A river of 80 km, it rises in …": the phrase before as a clause of its own; returns where the rest starts. */
    private int opening(int end) {
        for (int i = 1; i < end - 2; i++) {
            if (!tokens.get(i).text().equals(",")) {
                continue;
            }
            Token first = tokens.getFirst();
            boolean phrase = first.tag().equals("DET") || Grammar.isPast(first);
            boolean strict = false;
            for (int j = 0; j < i; j++) {
                strict |= Grammar.isStrictlyFinite(tokens, j, 0);
            }
            if (Grammar.is(tokens.get(i + 1), "it", "they") && phrase && !strict) {
                String rest = text(0, i);
                boolean plural = Grammar.is(tokens.get(i + 1), "they");
                clauses.add(new Clause(
                        tokens.get(i + 1).text() + " " + copula(Grammar.isPast(first), rest, plural) + " "
                                + lowerFirst(rest),
                        span(0, i),
                        false));
                return i + 1;
            }
        }
        return 0;
    }

    private static final int INDEPENDENT = 0;
    private static final int PREDICATE = 1;
    private static final int SHARED_AUXILIARY = 2;

    /** Where the sentence can be cut: end of the left part, start of the right part, kind of the right part. */
    private List<int[]> cuts(int from, int end) {
        List<int[]> found = new ArrayList<>();
        Token first = tokens.get(from);
        boolean conditional = CONDITIONS.contains(first.text().toLowerCase(Locale.ROOT));
        int left = from;
        if (Grammar.is(first, "while", "although", "though", "whereas")
                || Grammar.is(first, "even") && end > 1 && Grammar.is(tokens.get(1), "though")) {
            int comma = commaBeforeClause(from + 1, end);
            if (comma > 0) {
                found.add(new int[] {comma, comma + 1, INDEPENDENT});
                left = comma + 1;
            }
        }
        for (int i = left + 1; i < end - 1; i++) {
            Token token = tokens.get(i);
            boolean semicolon = token.text().equals(";") || token.text().matches("[–—]|--") && i > 2;
            boolean comma = token.text().equals(",");
            boolean connector = CONNECTORS.contains(token.text().toLowerCase(Locale.ROOT));
            if (!(semicolon || comma || connector)) {
                continue;
            }
            int right = i + 1;
            if (!connector
                    && right < end
                    && CONNECTORS.contains(tokens.get(right).text().toLowerCase(Locale.ROOT))) {
                right++;
                connector = true;
            }
            while (right < end - 1
                    && (tokens.get(right).text().equals(",")
                            || Grammar.is(tokens.get(right), "therefore", "thus", "then", "hence", "also"))) {
                right++;
            }
            int kind = kind(left, i, right, end, connector, semicolon, conditional);
            if (kind >= 0) {
                found.add(new int[] {i, right, kind});
                left = kind == INDEPENDENT ? right : left;
                i = right - 1;
            }
        }
        return found;
    }

    private int kind(int left, int cut, int right, int end, boolean connector, boolean semicolon, boolean conditional) {
        int leftVerb = Grammar.mainVerb(tokens, left, cut);
        if (leftVerb < 0 || right >= end || isOpenBracket(cut)) {
            return -1;
        }
        int verb = Grammar.mainVerb(tokens, right, end);
        boolean clause = verb > right
                && Grammar.isSubject(tokens, Grammar.subjectStart(tokens, right, verb), verb)
                && !startsSubordinate(right);
        boolean near = clause && verb - right <= 12 && noBreakBetween(right, verb);
        if (semicolon) {
            return near ? INDEPENDENT : -1;
        }
        if (connector
                && near
                && !conditional
                && (Grammar.isStrictlyFinite(tokens, verb, right) || Grammar.isPast(tokens.get(leftVerb)))) {
            return INDEPENDENT;
        }
        if (conditional) {
            return -1;
        }
        return predicateKind(leftVerb, cut, right, connector);
    }

    private int predicateKind(int leftVerb, int cut, int right, boolean connector) {
        int at = right;
        while (at < tokens.size() - 1
                && (tokens.get(at).tag().equals("ADV") || Grammar.is(tokens.get(at), "not", "never"))) {
            at++;
        }
        Token verb = tokens.get(at);
        Token first = tokens.get(leftVerb);
        if (tokens.get(cut - 1).tag().equals("VERB")
                || tokens.get(cut - 1).tag().equals("AUX")) {
            return -1;
        }
        boolean auxiliary = verb.tag().equals("AUX") && !Grammar.is(verb, "be", "been", "being", "having");
        if (auxiliary || Grammar.isThirdPerson(verb)) {
            boolean agrees = auxiliary
                    ? true
                    : first.tag().equals("AUX") || Grammar.isThirdPerson(first) || Grammar.isPast(first);
            return agrees && (connector || auxiliary || Grammar.isThirdPerson(first) || Grammar.isPast(first))
                    ? PREDICATE
                    : -1;
        }
        if (!connector || !verb.tag().equals("VERB") || verb.text().endsWith("ing")) {
            return -1;
        }
        if (Grammar.isPast(verb)) {
            boolean passive = first.tag().equals("AUX")
                    && leftVerb + 1 < cut
                    && hasParticiple(leftVerb + 1, Math.min(cut, leftVerb + 4));
            if (passive) {
                return SHARED_AUXILIARY;
            }
            return Grammar.isPast(first) ? PREDICATE : -1;
        }
        if (Grammar.isModal(first) || Grammar.is(first, "do", "does", "did")) {
            return SHARED_AUXILIARY;
        }
        return !first.tag().equals("AUX")
                        && first.text().equalsIgnoreCase(first.lemma())
                        && connectorFollowsNoInfinitive(leftVerb, cut)
                ? PREDICATE
                : -1;
    }

    private boolean connectorFollowsNoInfinitive(int verb, int cut) {
        for (int i = verb + 1; i < cut; i++) {
            if (Grammar.is(tokens.get(i), "to") || tokens.get(i).tag().equals("VERB")) {
                return false;
            }
        }
        return true;
    }

    private boolean hasParticiple(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isPast(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsSubordinate(int right) {
        String word = tokens.get(right).text().toLowerCase(Locale.ROOT);
        return Set.of("which", "who", "that", "whose", "where", "because", "if", "when", "since", "as", "unless")
                .contains(word);
    }

    private boolean noBreakBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).text().matches("[;:]")) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpenBracket(int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += tokens.get(i).text().equals("(") ? 1 : tokens.get(i).text().equals(")") ? -1 : 0;
        }
        return depth > 0;
    }

    private int commaBeforeClause(int from, int end) {
        for (int i = from; i < end - 2; i++) {
            if (tokens.get(i).text().equals(",") && Grammar.mainVerb(tokens, from, i) >= 0) {
                int verb = Grammar.mainVerb(tokens, i + 1, end);
                if (verb > i + 1) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "A study found that" before what was found; empty where the clause reports nothing. */
    private String reportingPrefix(int start, int stop, int verb) {
        if (verb < 0
                || verb + 1 >= stop
                || !REPORTING.contains(tokens.get(verb).lemma())
                || !Grammar.is(tokens.get(verb + 1), "that")) {
            return "";
        }
        return text(start, verb + 2) + " ";
    }

    /** One clause with its own subject. */
    private void simple(int start, int stop, String prefix, boolean whole) {
        int from = start;
        while (from < stop - 1
                && Grammar.is(
                        tokens.get(from),
                        "while",
                        "although",
                        "though",
                        "whereas",
                        "even",
                        "but",
                        "and",
                        "so",
                        "yet",
                        ",")) {
            from++;
        }
        int verb = Grammar.mainVerb(tokens, from, stop);
        Relative relative = relative(from, stop, verb);
        if (relative == null) {
            beside(from, stop, verb, prefix, whole);
            return;
        }
        String main = joined(text(from, relative.comma()), text(relative.end(), stop));
        clauses.add(new Clause(prefix + main, span(from, stop), false));
        clauses.add(new Clause(relative.text(), span(relative.comma() + 1, relative.end()), false));
    }

    private record Relative(int comma, int end, String text) {}

    /** A relative clause that a comma sets off, as a sentence about what it follows. */
    private @Nullable Relative relative(int from, int stop, int verb) {
        for (int i = from + 1; i < stop - 2; i++) {
            boolean opens = tokens.get(i).text().equals(",") && Grammar.is(tokens.get(i + 1), "which", "who");
            if (!opens) {
                continue;
            }
            int close = stop;
            if (verb > i) {
                close = verb;
                while (close > i && !tokens.get(close).text().equals(",")) {
                    close--;
                }
                if (close == i) {
                    return null;
                }
            }
            String antecedent = nounPhraseBefore(from, i);
            boolean direct = Grammar.isPast(tokens.get(i + 2)) || Grammar.isStrictlyFinite(tokens, i + 2, i + 2);
            int inner = direct ? i + 2 : Grammar.mainVerb(tokens, i + 2, close);
            if (tokens.get(i - 1).tag().equals("NUM")
                    || inner >= 0 && SENTENTIAL.contains(tokens.get(inner).lemma())) {
                return null;
            }
            if (antecedent.isEmpty() || inner < 0) {
                return null;
            }
            int resume = close < stop && tokens.get(close).text().equals(",") ? close + 1 : close;
            if (tokens.get(inner).lemma().equals("mean") && inner == i + 2) {
                int said = inner + 1 < close && Grammar.is(tokens.get(inner + 1), "that") ? inner + 2 : inner + 1;
                return Grammar.mainVerb(tokens, said, close) > said ? new Relative(i, resume, text(said, close)) : null;
            }
            if (inner > i + 2 && Grammar.isSubject(tokens, i + 2, inner)) {
                return new Relative(
                        i, resume, joined(joined(text(i + 2, inner + 1), antecedent), text(inner + 1, close)));
            }
            return new Relative(i, resume, joined(antecedent, text(i + 2, close)));
        }
        return null;
    }

    private String nounPhraseBefore(int from, int comma) {
        int start = comma;
        while (start > from) {
            Token token = tokens.get(start - 1);
            boolean belongs = Grammar.isNominal(token) && !token.tag().equals("PRON")
                    || Set.of("DET", "ADJ", "PART").contains(token.tag())
                    || token.tag().equals("PRON") && token.lemma().matches("its|their|his|her|our|your|my")
                    || token.text().matches("['’]s?|-")
                    || Grammar.is(token, "of") && start - 2 >= from && Grammar.isNominal(tokens.get(start - 2));
            if (!belongs) {
                break;
            }
            start--;
        }
        boolean measured = start > from
                && (Grammar.is(tokens.get(start - 1), "than", "as")
                        || tokens.get(start).tag().equals("NUM"));
        return start == comma || measured ? "" : text(start, comma);
    }

    /** A phrase beside the subject ("X, founded in 1911, …", "X, a river in …, …") or before it becomes its own clause. */
    private void beside(int from, int stop, int verb, String prefix, boolean whole) {
        if (verb > from) {
            int comma = -1;
            for (int i = from; i < verb && comma < 0; i++) {
                comma = tokens.get(i).text().equals(",") ? i : -1;
            }
            boolean closes = comma > from && tokens.get(verb - 1).text().equals(",") && verb - 1 > comma + 1;
            if (closes && Grammar.isSubject(tokens, from, comma)) {
                Token first = tokens.get(comma + 1);
                boolean participle = Grammar.isPast(first);
                if (participle || first.tag().equals("DET") && Grammar.is(first, "a", "an", "the")) {
                    String subject = text(from, comma);
                    String rest = text(comma + 1, verb - 1);
                    boolean plural = Grammar.isPlural(tokens, from, comma);
                    clauses.add(new Clause(
                            subject + " " + copula(participle, rest, plural) + " " + rest,
                            span(from, verb - 1),
                            false));
                    clauses.add(new Clause(prefix + subject + " " + text(verb, stop), span(from, stop), false));
                    return;
                }
            }
            if (comma > from
                    && Grammar.isSubject(tokens, comma + 1, verb)
                    && Grammar.isPast(tokens.get(from))
                    && from == 0) {
                String rest = text(from, comma);
                String subject = text(comma + 1, verb);
                boolean plural = Grammar.isPlural(tokens, comma + 1, verb);
                clauses.add(new Clause(
                        subject + " " + copula(true, rest, plural) + " " + lowerFirst(rest), span(from, comma), false));
                clauses.add(new Clause(prefix + text(comma + 1, stop), span(comma + 1, stop), false));
                return;
            }
            if (definition(from, stop, verb, prefix) || consequence(from, stop, verb, prefix)) {
                return;
            }
        }
        clauses.add(new Clause(prefix + text(from, stop), span(from, stop), whole && prefix.isEmpty()));
    }

    /** "X is a Y that does Z", "X is a Y made by Z": what it is and what it does. */
    private boolean definition(int from, int stop, int verb, String prefix) {
        if (!Grammar.is(tokens.get(verb), "is", "are", "was", "were")
                || verb + 2 >= stop
                || !Grammar.is(tokens.get(verb + 1), "a", "an")) {
            return false;
        }
        String subject = text(from, verb);
        for (int i = verb + 3; i < stop - 1; i++) {
            Token token = tokens.get(i);
            boolean afterNoun = tokens.get(i - 1).tag().equals("NOUN")
                    || tokens.get(i - 1).text().equals(",")
                            && tokens.get(i - 2).tag().equals("NOUN");
            int cut = tokens.get(i - 1).text().equals(",") ? i - 1 : i;
            if (afterNoun
                    && Grammar.is(token, "that", "which", "who")
                    && Grammar.isStrictlyFinite(tokens, i + 1, i + 1)
                            | Grammar.isThirdPerson(tokens.get(i + 1))
                            | Grammar.isPast(tokens.get(i + 1))) {
                clauses.add(new Clause(prefix + text(from, cut), span(from, cut), false));
                clauses.add(new Clause(subject + " " + text(i + 1, stop), span(i, stop), false));
                return true;
            }
            if (afterNoun
                    && Grammar.isPast(token)
                    && (tokens.get(i + 1).tag().equals("ADP")
                            || tokens.get(i + 1).tag().equals("ADV")
                            || Grammar.is(tokens.get(i + 1), "to"))) {
                String rest = text(i, stop);
                clauses.add(new Clause(prefix + text(from, cut), span(from, cut), false));
                clauses.add(new Clause(
                        subject + " " + copula(true, rest, Grammar.is(tokens.get(verb), "are", "were")) + " " + rest,
                        span(i, stop),
                        false));
                return true;
            }
            if (token.tag().equals("VERB") && !Grammar.isPast(token)) {
                return false;
            }
        }
        return false;
    }

    /** ", making it …" at the end: what follows from the clause, told of its subject. */
    private boolean consequence(int from, int stop, int verb, String prefix) {
        for (int i = verb + 2; i < stop - 2; i++) {
            Token token = tokens.get(i + 1);
            boolean opens = tokens.get(i).text().equals(",")
                    && token.tag().equals("VERB")
                    && token.text().endsWith("ing")
                    && Set.of(
                                    "make", "enable", "allow", "provide", "reduce", "offer", "let", "give", "help",
                                    "keep", "improve", "require", "cause", "lead", "ensure", "cut", "raise", "save")
                            .contains(token.lemma());
            if (opens) {
                int at = Grammar.subjectStart(tokens, from, verb);
                boolean plural = Grammar.isPlural(tokens, at, verb);
                String does = plural ? token.lemma() : thirdPerson(token.lemma());
                clauses.add(new Clause(prefix + text(from, i), span(from, i), false));
                clauses.add(
                        new Clause(joined(text(at, verb) + " " + does, text(i + 2, stop)), span(i + 1, stop), false));
                return true;
            }
        }
        return false;
    }

    static String thirdPerson(String lemma) {
        return lemma.matches(".*(?:s|sh|ch|x|z|o)")
                ? lemma + "es"
                : lemma.matches(".*[^aeiou]y") ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }

    static String copula(boolean participle, String rest, boolean plural) {
        boolean past = participle
                && rest.matches(
                        "(?s).*(?:\\b(?:1[0-9]|20)\\d\\d|\\bago|century|\\bby \\p{Lu}).*|(?:[Ff]ounded|[Bb]orn|[Ll]aunched|[Rr]eleased|[Ii]nvented|[Cc]reated|[Oo]pened|[Ii]ntroduced)\\b.*");
        return past ? plural ? "were" : "was" : plural ? "are" : "is";
    }

    /** A predicate that shares the subject of the clause before. */
    private void predicate(String shared, int start, int stop, String subject) {
        if (subject.isBlank()) {
            clauses.add(new Clause(text(start, stop), span(start, stop), false));
            return;
        }
        Relative relative = relative(start, stop, start);
        if (relative != null) {
            clauses.add(new Clause(
                    shared + " " + joined(text(start, relative.comma()), text(relative.end(), stop)),
                    span(start, stop),
                    false));
            clauses.add(new Clause(relative.text(), span(relative.comma() + 1, relative.end()), false));
        } else {
            clauses.add(new Clause(shared + " " + text(start, stop), span(start, stop), false));
        }
    }

    /** The subject without a phrase that commas set off inside it. */
    private String subjectText(int from, int verb) {
        int comma = from;
        while (comma < verb && !tokens.get(comma).text().equals(",")) {
            comma++;
        }
        boolean apposed = comma < verb && tokens.get(verb - 1).text().equals(",");
        String all = apposed ? text(from, comma) : text(from, verb);
        int opening = from;
        while (opening < verb && CONNECTORS.contains(tokens.get(opening).text().toLowerCase(Locale.ROOT))) {
            opening++;
        }
        return opening > from && !apposed ? text(opening, verb) : all;
    }

    private String text(int from, int to) {
        if (from >= to) {
            return "";
        }
        return sentence.substring(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    private Span span(int from, int to) {
        int last = Math.max(from, to - 1);
        return new Span(tokens.get(from).span().start(), tokens.get(last).span().end());
    }

    private static String joined(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + " " + b;
    }

    static String lowerFirst(String words) {
        if (words.length() < 2 || !Character.isLowerCase(words.charAt(1)) && words.charAt(1) != ' ') {
            return words;
        }
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
