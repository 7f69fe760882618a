package org.assay.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether the main clause of a statement denies. Two denials in it cancel each other ("is not impossible"). */
final class Negation {

    private static final Set<String> DENYING = Set.of(
            "not",
            "n't",
            "n’t",
            "never",
            "cannot",
            "nobody",
            "none",
            "nothing",
            "neither",
            "nowhere",
            "hardly",
            "scarcely",
            "no",
            "nor");
    private static final Set<String> FAILING =
            Set.of("lack", "fail", "refuse", "cease", "deny", "refute", "prevent", "prohibit", "forbid", "ban");
    private static final Pattern UNABLE = Pattern.compile(
            "\\b(?:unable|unsuitable|unsuited|unfit|impossible|incapable|unavailable|unsupported|unnecessary|ineffective|inefficient"
                    + "|incompatible|unsafe|unreliable|inappropriate|insufficient|inadequate|unlikely|unproven|unfounded|useless|absent|illegal|untrue|false|a myth"
                    + "|un(?!der|if|it)[a-z]{2,}able|infeasible|inaccessible|invisible|inflexible|ineligible)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Phrases whose denying word does not deny the clause. */
    private static final Pattern SHAM = Pattern.compile(
            "\\b(?:not only|not just|not merely|no (?:less|fewer|more) than|not (?:less|more) than|no doubt|no matter|whether or not|nothing but|not to mention"
                    + "|no\\. ?\\d|if not|none other|last but not least|no sooner)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?<!^)[,;:]? \\b(?:because|although|though|even if|whereas|while|if|unless|when|whenever|which|who|whom|whose|that|so that|until|so|but|rather than|as long as|where)\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:although|though|because|if|unless|when|whenever|while|whereas|since|until|as long as|even if|once|unlike|without)\\b[^,]*,\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:say|says|said|claim|claims|claimed|report|reports|reported|found|find|finds|show|shows|showed|shown|argue|argues|argued|note|notes|noted|state|states|stated|mean|means|meant|think|believe|suggest|suggests|suggested|conclude|concludes|concluded|warn|warns|warned) that ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_WITHOUT = Pattern.compile(
            "^without\\b[^,]*$|\\b(?:is|are|was|were|comes?|came|ships?) without\\b", Pattern.CASE_INSENSITIVE);

    private Negation() {}

    static Polarity of(String statement, List<Token> tokens) {
        Span main = mainClause(statement);
        String clause = main.in(statement);
        long denials = tokens.stream()
                .filter(t -> main.covers(t.span()))
                .filter(t -> denies(t, statement))
                .count();
        denials += UNABLE.matcher(clause).results().count();
        denials += BARE_WITHOUT.matcher(clause).results().count();
        denials -= SHAM.matcher(clause).results().count();
        return denials % 2 == 1 ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private static boolean denies(Token token, String statement) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals("nor") || word.equals("neither")) {
            return word.equals("neither");
        }
        boolean fails = FAILING.contains(token.lemma()) && token.tag().equals("VERB");
        boolean joined = word.length() > 3 && (word.endsWith("n't") || word.endsWith("n’t"));
        return DENYING.contains(word) || joined || fails;
    }

    /** Where the main clause stands: without a leading subordinate clause, a reporting frame and what hangs on behind. */
    private static Span mainClause(String statement) {
        int start = 0;
        var leading = LEADING.matcher(statement);
        if (leading.find()) {
            start = leading.end();
        }
        var reported = REPORTED.matcher(statement);
        if (reported.find(start)) {
            start = reported.end();
        }
        var tail = SUBORDINATE.matcher(statement.substring(start));
        boolean cut = tail.find() && tail.start() > 8;
        return new Span(start, cut ? start + tail.start() : statement.length());
    }
}
