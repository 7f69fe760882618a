package org.assay.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.text.Token;

/** Gives what a clause says beside its main verb a clause of its own: phrases set off, definitions, consequences. */
final class Asides {

    /** Verbs that after a comma, in -ing, tell what follows from the clause. */
    private static final Set<String> CONSEQUENT = Set.of(
            "make", "enable", "allow", "provide", "reduce", "offer", "let", "give", "help", "keep", "improve",
            "require", "cause", "lead", "ensure", "cut", "raise", "save");

    /** Participles that open a sentence as prepositions do: "based on the figures, …". */
    private static final Set<String> PREPOSITIONAL = Set.of("base", "compare", "give", "provide", "see", "put", "take");

    private static final Pattern REMARK = Pattern.compile(
            "(?i)of course|on the other hand|(?:by|in) contrast|in (?:turn|fact|short)|for (?:example|instance)|after all|as a result|to be fair");

    private final Sentence sentence;
    private final List<Clause> clauses;

    Asides(Sentence sentence, List<Clause> clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /**
     * Adds the clause; a phrase beside the subject ("X, founded in 1911, …", "X, a river in …, …") or before it becomes its own.
     */
    void add(int from, int stop, int verb, String prefix, boolean whole) {
        if (verb > from) {
            int comma = sentence.comma(from, verb);
            int close = closingComma(comma, verb);
            if (close > 0 && isAdded(comma + 1, close) && Grammar.isSubject(sentence.tokens(), from, comma)) {
                aside(from, comma, close, stop, prefix);
                return;
            }
            if (comma > from
                    && Grammar.isSubject(sentence.tokens(), comma + 1, verb)
                    && Grammar.isPast(sentence.at(from))
                    && !PREPOSITIONAL.contains(sentence.at(from).lemma())
                    && from == 0) {
                String rest = sentence.text(from, comma);
                String subject = sentence.text(comma + 1, verb);
                boolean plural = Grammar.isPlural(sentence.tokens(), comma + 1, verb);
                clauses.add(new Clause(
                        subject + " " + WordForms.copula(true, rest, plural) + " " + WordForms.lowerFirst(rest),
                        sentence.span(from, comma),
                        false));
                clauses.add(new Clause(prefix + sentence.text(comma + 1, stop), sentence.span(comma + 1, stop), false));
                return;
            }
            if (definition(from, stop, verb, prefix) || consequence(from, stop, verb, prefix)) {
                return;
            }
        }
        clauses.add(
                new Clause(prefix + sentence.text(from, stop), sentence.span(from, stop), whole && prefix.isEmpty()));
    }

    /** What stands between subject and verb as a clause of its own, else left out beside the whole. */
    private void aside(int from, int comma, int close, int stop, String prefix) {
        boolean participle = Grammar.isPast(sentence.at(behindAdverbs(comma + 1, close)));
        boolean plural = Grammar.isPlural(sentence.tokens(), from, comma);
        String subject = sentence.text(from, comma);
        String rest = sentence.text(comma + 1, close);
        String verb = "";
        if (participle || Grammar.is(sentence.at(comma + 1), "a", "an", "the")) {
            verb = WordForms.copula(participle, rest, plural);
        } else if (Grammar.is(sentence.at(comma + 1), "with")) {
            verb = plural ? "have" : "has";
            rest = sentence.text(comma + 2, close);
        }
        if (!verb.isEmpty()) {
            clauses.add(new Clause(subject + " " + verb + " " + rest, sentence.span(from, close), false));
        } else if (!isRemark(comma + 1, close)) {
            clauses.add(new Clause(prefix + sentence.text(from, stop), sentence.span(from, stop), false));
        }
        clauses.add(
                new Clause(prefix + subject + " " + sentence.text(close + 1, stop), sentence.span(from, stop), false));
    }

    /** The first word that is no adverb; the last where all are. */
    private int behindAdverbs(int from, int to) {
        int first = from;
        while (first < to - 1 && sentence.at(first).tag().equals("ADV")) {
            first++;
        }
        return first;
    }

    private boolean isRemark(int from, int to) {
        return REMARK.matcher(sentence.text(from, to)).matches()
                || sentence.tokens().subList(from, to).stream()
                        .allMatch(t -> t.tag().equals("ADV"));
    }

    /** The comma that closes what another opened behind the subject, before the verb and its adverbs; -1 where none does. */
    private int closingComma(int opening, int verb) {
        int at = verb - 1;
        while (opening > 0 && at > opening && sentence.at(at).tag().equals("ADV")) {
            at--;
        }
        return opening > 0 && at > opening + 1 && sentence.at(at).text().equals(",") ? at : -1;
    }

    /** Whether what commas set off only adds: an apposition, what was done with it, what it has, a remark; "at high doses" limits. */
    private boolean isAdded(int from, int to) {
        int first = behindAdverbs(from, to);
        Token opening = sentence.at(first);
        boolean possessed = Grammar.is(opening, "with")
                && (sentence.at(first + 1).tag().matches("DET|NUM")
                        || sentence.tokens().subList(first, to).stream()
                                .anyMatch(t -> t.tag().equals("NUM")));
        return opening.tag().matches("DET|NOUN|PROPN|NUM|ADJ")
                || Grammar.isPast(opening)
                || possessed
                || isRemark(from, to);
    }

    /** "X is a Y that does Z", "X is a Y made by Z": what it is and what it does. */
    private boolean definition(int from, int stop, int verb, String prefix) {
        if (!Grammar.is(sentence.at(verb), "is", "are", "was", "were")
                || verb + 2 >= stop
                || !Grammar.is(sentence.at(verb + 1), "a", "an")) {
            return false;
        }
        String subject = sentence.text(from, verb);
        for (int i = verb + 3; i < stop - 1; i++) {
            Token token = sentence.at(i);
            boolean afterNoun = sentence.at(i - 1).tag().equals("NOUN")
                    || sentence.at(i - 1).text().equals(",")
                            && sentence.at(i - 2).tag().equals("NOUN");
            int cut = sentence.at(i - 1).text().equals(",") ? i - 1 : i;
            if (afterNoun
                    && Grammar.is(token, "that", "which", "who")
                    && (Grammar.isFinite(sentence.at(i + 1)) || Grammar.isPast(sentence.at(i + 1)))) {
                clauses.add(new Clause(prefix + sentence.text(from, cut), sentence.span(from, cut), false));
                clauses.add(new Clause(subject + " " + sentence.text(i + 1, stop), sentence.span(i, stop), false));
                return true;
            }
            if (afterNoun
                    && Grammar.isPast(token)
                    && (sentence.at(i + 1).tag().equals("ADP")
                            || sentence.at(i + 1).tag().equals("ADV")
                            || Grammar.is(sentence.at(i + 1), "to"))) {
                String rest = sentence.text(i, stop);
                clauses.add(new Clause(prefix + sentence.text(from, cut), sentence.span(from, cut), false));
                clauses.add(new Clause(
                        subject + " " + WordForms.copula(true, rest, Grammar.is(sentence.at(verb), "are", "were")) + " "
                                + rest,
                        sentence.span(i, stop),
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
            Token token = sentence.at(i + 1);
            boolean opens = sentence.at(i).text().equals(",")
                    && token.tag().equals("VERB")
                    && token.text().endsWith("ing")
                    && CONSEQUENT.contains(token.lemma());
            if (opens) {
                int at = Grammar.subjectStart(sentence.tokens(), from, verb);
                boolean plural = Grammar.isPlural(sentence.tokens(), at, verb);
                String does = plural ? token.lemma() : WordForms.thirdPerson(token.lemma());
                clauses.add(new Clause(prefix + sentence.text(from, i), sentence.span(from, i), false));
                clauses.add(new Clause(
                        WordForms.joined(sentence.text(at, verb) + " " + does, sentence.text(i + 2, stop)),
                        sentence.span(i + 1, stop),
                        false));
                return true;
            }
        }
        return false;
    }
}
