package org.assay.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.text.Language;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/** Gives a verbless or subjectless line ("Not suitable for frost.") the subject and verb that its place implies. */
final class Ellipsis {

    private static final Pattern DRAWBACK = Pattern.compile(
            "(?i).*\\b(?:cons|disadvantages?|drawbacks?|downsides?|weaknesses|limitations?|bad|minus(?:es)?|gripes|niggles|against|problems?|issues?|dislikes?)\\b.*");
    private static final Set<String> STATIVE = Set.of(
            "based",
            "written",
            "made",
            "used",
            "designed",
            "compatible",
            "built",
            "known",
            "certified",
            "suited",
            "limited",
            "included",
            "supported",
            "required",
            "available",
            "aimed",
            "intended",
            "rated",
            "priced",
            "powered",
            "backed",
            "licensed");

    private Ellipsis() {}

    /** Whether a line has no subject and finite verb of its own. */
    static boolean isElliptical(Language language, Names names, String words) {
        List<Token> tokens = language.tokens(words);
        if (tokens.size() > 2
                && names.canonical(tokens.getFirst().text()) != null
                && tokens.stream().anyMatch(t -> t.tag().matches("VERB|AUX"))) {
            return false;
        }
        return !tokens.isEmpty() && isElliptical(tokens);
    }

    private static boolean isElliptical(List<Token> tokens) {
        int verb = Grammar.mainVerb(tokens, 0, tokens.size());
        Token first = tokens.getFirst();
        boolean spoken = first.tag().equals("PRON")
                        && !isMistaken(first)
                        && !Grammar.is(first, "what", "all", "most", "more", "less")
                || Grammar.is(first, "there", "this", "these");
        if (spoken) {
            return false;
        }
        if (verb < 0) {
            return true;
        }
        if (verb > 1 && Grammar.isPast(first) && isBesideClause(tokens, verb)) {
            return false;
        }
        boolean attributive = tokens.size() > 1 && tokens.get(1).tag().matches("NOUN|ADJ|PROPN");
        if (verb == 0 || Grammar.isThirdPerson(first) || Grammar.isPast(first) && !attributive) {
            return true;
        }
        boolean adverb = tokens.getFirst().tag().equals("ADV") && verb == 1 && !Grammar.is(first, "there", "here");
        return adverb || Grammar.is(first, "not") && verb > 3;
    }

    /** "Founded in 2011, the company employs …": a comma, and a clause with a subject of its own. */
    private static boolean isBesideClause(List<Token> tokens, int verb) {
        int subject = Grammar.subjectStart(tokens, 0, verb);
        return subject > 0 && tokens.get(subject - 1).text().equals(",") && Grammar.isSubject(tokens, subject, verb);
    }

    /** The line as a sentence about {@code subject}; null where its verb is not certain. */
    static @Nullable String complete(Language language, Names names, String words, String subject, String heading) {
        String line = words.replaceAll("[.;,]+$", "");
        List<Token> tokens = language.tokens(line);
        if (tokens.isEmpty()) {
            return null;
        }
        boolean plural = subject.matches(".*[^s]s") && subject.equals(subject.toLowerCase(java.util.Locale.ROOT))
                || subject.contains(" and ");
        String rest = lowerOpening(tokens, names, line);
        Token first = tokens.getFirst();
        int at = 0;
        while (at < tokens.size() - 1 && (tokens.get(at).tag().equals("ADV") || Grammar.is(tokens.get(at), "not"))) {
            at++;
        }
        Token word = tokens.get(at);
        String is = plural ? "are" : "is";
        if (isVerbByNext(tokens, 0)
                || isMistaken(word)
                || Grammar.isThirdPerson(word)
                        && !(at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("VERB"))
                || word.tag().equals("AUX")) {
            return subject + " " + rest;
        }
        if (Grammar.isPast(word) && word.tag().equals("VERB") && !isBeforeNoun(tokens, at)) {
            boolean past = WordForms.copula(true, line, false).equals("was")
                    && !STATIVE.contains(word.text().toLowerCase(java.util.Locale.ROOT));
            boolean active = at + 1 < tokens.size()
                    && Set.of("DET", "NOUN", "PROPN", "NUM", "PRON")
                            .contains(tokens.get(at + 1).tag());
            return subject + " " + (active ? "" : (past ? plural ? "were" : "was" : is) + " ") + rest;
        }
        boolean bounds = tokens.size() > 1 && Grammar.is(first, "up") && Grammar.is(tokens.get(1), "to");
        if (isAdjectival(tokens, at) || first.tag().equals("ADP") && !bounds) {
            return subject + " " + is + " " + rest;
        }
        boolean bareNoun =
                first.tag().equals("NOUN") && !first.text().equals(first.text().toUpperCase(java.util.Locale.ROOT));
        if (bareNoun && DRAWBACK.matcher(heading).matches() && !first.text().endsWith("s") && !hasVerb(tokens)) {
            return subject + (plural ? " suffer from " : " suffers from ") + rest;
        }
        return null;
    }

    private static boolean hasVerb(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.tag().matches("VERB|AUX"));
    }

    /** Whether a word in -s at the start was taken for a pronoun or a noun and is a verb by what follows it. */
    private static boolean isMistaken(Token first) {
        return first.tag().equals("PRON")
                && first.text().matches("(?i)(?!this|his|hers|its|ours|yours|theirs|others)\\p{L}{3,}[^siu]s");
    }

    private static boolean isVerbByNext(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).text().matches("(?i)\\p{L}{3,}[^siu]s")) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return Grammar.is(next, "up", "about", "only", "around", "a", "an", "the", "no")
                || next.tag().equals("NUM");
    }

    private static boolean isBeforeNoun(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("NOUN");
    }

    /** Whether the words up to the first preposition or mark are an adjective phrase. */
    private static boolean isAdjectival(List<Token> tokens, int from) {
        boolean adjective = false;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag().equals("NOUN")
                    || token.tag().equals("PROPN")
                    || token.tag().equals("NUM")) {
                return false;
            }
            if (token.tag().equals("ADJ")) {
                adjective = true;
            } else if (adjective
                    && (token.tag().equals("ADP")
                            || token.tag().equals("PUNCT")
                            || token.tag().equals("SCONJ")
                            || token.tag().equals("PART"))) {
                return true;
            }
        }
        return adjective;
    }

    private static String lowerOpening(List<Token> tokens, Names names, String line) {
        Token first = tokens.getFirst();
        boolean name = names.canonical(first.text()) != null
                || first.tag().equals("PROPN")
                        && tokens.size() > 1
                        && tokens.get(1).tag().equals("PROPN");
        return name ? line : WordForms.lowerFirst(line);
    }
}
