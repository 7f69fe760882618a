package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.extraction.Relatives.Relative;
import org.assay.text.Language;
import org.assay.text.Span;
import org.assay.text.Token;

/**
 * Splits a sentence into clauses that each follow from it: coordinated clauses and predicates, contrasts, relative
 * clauses, phrases beside the subject. A sentence that it is not sure about stays whole.
 */
final class Clauses {

    private static final Set<String> CONNECTORS =
            Set.of("and", "but", "so", "yet", "while", "whereas", "although", "though", "even", "because", ",");

    /** Denies the verb behind it, and no other: "never needs oil but lasts". */
    private static final Pattern DENIAL = Pattern.compile("(?i) +(?:never|rarely|seldom|hardly|barely|no longer)$");

    private final Sentence sentence;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The clauses of a sentence in their order; the sentence itself where nothing can be split off. */
    static List<Clause> of(Language language, String sentence) {
        if (sentence.length() > 1000) {
            return List.of(new Clause(sentence, new Span(0, sentence.length()), true));
        }
        Clauses reading = new Clauses(Sentence.of(language, sentence));
        reading.read();
        return reading.clauses.isEmpty()
                ? List.of(new Clause(sentence, new Span(0, sentence.length()), true))
                : reading.clauses;
    }

    private void read() {
        int end = sentence.end();
        if (end == 0) {
            return;
        }
        int from = opening(end);
        List<Cut> cuts = new Cuts(sentence).of(from, end);
        String reported = "";
        String subject = "";
        String auxiliary = "";
        String setting = "";
        int start = from;
        for (int i = 0; i <= cuts.size(); i++) {
            int stop = i < cuts.size() ? cuts.get(i).end() : end;
            Cut.Kind kind = i == 0 ? Cut.Kind.CLAUSE : cuts.get(i - 1).kind();
            int verb = Grammar.mainVerb(sentence.tokens(), start, stop);
            if (kind == Cut.Kind.CLAUSE) {
                int at = verb < 0 ? start : Grammar.subjectStart(sentence.tokens(), start, verb);
                if (i > 0
                        && i == cuts.size()
                        && verb == stop - 1
                        && Grammar.TELLING.contains(sentence.at(verb).lemma())) {
                    break; // "…, the company announced" says nothing of its own
                }
                subject = verb < 0 ? "" : subjectText(at, verb);
                auxiliary = verb >= 0 && sentence.at(verb).tag().equals("AUX")
                        ? sentence.at(verb).text()
                        : "";
                boolean apart =
                        i == 0 || sentence.at(cuts.get(i - 1).end()).text().equals(",");
                simple(start, stop, apart ? "" : setting + reported, cuts.isEmpty());
                reported = i == 0 ? reportingPrefix(start, stop, verb) : reported;
                setting = i == 0 ? setting(start, at) : setting;
            } else {
                String joint = auxiliary.matches("['’].*") ? "" : " ";
                String shared = kind == Cut.Kind.SHARED_AUXILIARY
                        ? subject + joint + auxiliary
                        : DENIAL.matcher(subject).replaceFirst("");
                predicate(shared, start, stop, subject);
                if (kind == Cut.Kind.PREDICATE && sentence.at(start).tag().equals("AUX")) {
                    auxiliary = sentence.at(start).text();
                }
            }
            start = i < cuts.size() ? cuts.get(i).start() : end;
        }
    }

    /** "A river of 80 km, it rises in …": the phrase before as a clause of its own; returns where the rest starts. */
    private int opening(int end) {
        for (int i = 1; i < end - 2; i++) {
            if (!sentence.at(i).text().equals(",")) {
                continue;
            }
            Token first = sentence.at(0);
            boolean phrase = first.tag().equals("DET") || Grammar.isPast(first);
            boolean strict = false;
            for (int j = 0; j < i; j++) {
                strict |= Grammar.isFinite(sentence.at(j));
            }
            if (Grammar.is(sentence.at(i + 1), "it", "they") && phrase && !strict) {
                String rest = sentence.text(0, i);
                boolean plural = Grammar.is(sentence.at(i + 1), "they");
                clauses.add(new Clause(
                        sentence.at(i + 1).text() + " " + WordForms.copula(Grammar.isPast(first), rest, plural) + " "
                                + WordForms.lowerFirst(rest),
                        sentence.span(0, i),
                        false));
                return i + 1;
            }
        }
        return 0;
    }

    /** "In Norway," before a clause, which holds for one that "and" adds without a comma as well; empty where there is none. */
    private String setting(int start, int subject) {
        boolean isPlaceOrTime = subject > start + 1
                && sentence.at(start).tag().equals("ADP")
                && sentence.at(subject - 1).text().equals(",")
                && sentence.tokens().subList(start, subject).stream()
                        .anyMatch(t -> t.tag().matches("PROPN|NUM"));
        return isPlaceOrTime ? sentence.text(start, subject) + " " : "";
    }

    /** "A study found that" before what was found; empty where the clause reports nothing. */
    private String reportingPrefix(int start, int stop, int verb) {
        if (verb < 0
                || verb + 1 >= stop
                || !Grammar.REPORTING.contains(sentence.at(verb).lemma())
                || !Grammar.is(sentence.at(verb + 1), "that")) {
            return "";
        }
        return sentence.text(start, verb + 2) + " ";
    }

    /** One clause with its own subject. */
    private void simple(int start, int stop, String prefix, boolean whole) {
        int from = start;
        while (from < stop - 1 && isConnector(from)) {
            from++;
        }
        int verb = Grammar.mainVerb(sentence.tokens(), from, stop);
        Relative relative = new Relatives(sentence).in(from, stop, verb);
        if (relative == null) {
            new Asides(sentence, clauses).add(from, stop, verb, prefix, whole);
            return;
        }
        String main = WordForms.joined(sentence.text(from, relative.comma()), sentence.text(relative.end(), stop));
        clauses.add(new Clause(prefix + main, sentence.span(from, stop), false));
        clauses.add(new Clause(relative.text(), sentence.span(relative.comma() + 1, relative.end()), false));
    }

    /** A predicate that shares the subject of the clause before. */
    private void predicate(String shared, int start, int stop, String subject) {
        if (subject.isBlank()) {
            clauses.add(new Clause(sentence.text(start, stop), sentence.span(start, stop), false));
            return;
        }
        Relative relative = new Relatives(sentence).in(start, stop, start);
        if (relative != null) {
            clauses.add(new Clause(
                    shared + " "
                            + WordForms.joined(
                                    sentence.text(start, relative.comma()), sentence.text(relative.end(), stop)),
                    sentence.span(start, stop),
                    false));
            clauses.add(new Clause(relative.text(), sentence.span(relative.comma() + 1, relative.end()), false));
        } else {
            clauses.add(new Clause(shared + " " + sentence.text(start, stop), sentence.span(start, stop), false));
        }
    }

    /** The subject without a phrase that commas set off inside it. */
    private String subjectText(int from, int verb) {
        int comma = sentence.comma(from, verb);
        boolean apposed = comma >= 0 && sentence.at(verb - 1).text().equals(",");
        String all = apposed ? sentence.text(from, comma) : sentence.text(from, verb);
        int opening = from;
        while (opening < verb && isConnector(opening)) {
            opening++;
        }
        return opening > from && !apposed ? sentence.text(opening, verb) : all;
    }

    private boolean isConnector(int word) {
        return CONNECTORS.contains(sentence.at(word).text().toLowerCase(Locale.ROOT));
    }
}
