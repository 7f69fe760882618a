package org.assay.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Completes what leaves out the verb of the clause before it: "Hard cheese keeps four weeks, fresh cheese one" and "… is used
 * by 76% of them, against 6% for Ruby" say as much of another thing or another time. Both sides must be built alike.
 */
final class Gaps {

    /** Words before a number that say how exact it is. */
    private static final Set<String> APPROXIMATE = Set.of(
            "about",
            "around",
            "roughly",
            "nearly",
            "almost",
            "over",
            "under",
            "approximately",
            "some",
            "just",
            "only",
            "as",
            "much",
            "many",
            "few",
            "little",
            "up",
            "to",
            "more",
            "less",
            "fewer",
            "than",
            "at",
            "least",
            "most");

    private static final String YEAR = "(?:1[89]|20)\\d\\d";
    private static final int MOST_WORDS = 5;

    private final Sentence sentence;
    private final int end;
    private final int verb;

    private Gaps(Sentence sentence) {
        this.sentence = sentence;
        this.end = sentence.end();
        this.verb = Grammar.mainVerb(sentence.tokens(), 0, end);
    }

    /** Where a number with its signs and with what says how exact it is starts and ends. */
    private record Figure(int start, int end) {}

    /** The clause and what it lends its verb to; empty where it lends it to nothing. */
    static List<String> of(Sentence sentence) {
        return new Gaps(sentence).read();
    }

    private List<String> read() {
        if (verb < 1) {
            return List.of();
        }
        for (int joint = verb + 2; joint < end - 1; joint++) {
            boolean mark = sentence.at(joint).text().matches("[,;]");
            if (!mark && !isConnector(joint)) {
                continue;
            }
            int right = mark && isConnector(joint + 1) ? joint + 2 : joint + 1;
            if (right < end - 1 && Grammar.mainVerb(sentence.tokens(), right, end) < 0) {
                String completed = mark ? compared(joint, right) : null;
                if (completed == null) {
                    completed = completed(joint, right, mark, !mark || right > joint + 1);
                }
                if (completed != null) {
                    return List.of(sentence.text(0, joint), completed);
                }
            }
        }
        return List.of();
    }

    private boolean isConnector(int word) {
        return Grammar.is(sentence.at(word), "and", "but", "while", "whereas");
    }

    /** "dogs between three and twelve": another subject and what stands in the place of something behind the verb. */
    private @Nullable String completed(int joint, int right, boolean mark, boolean connected) {
        int start = Grammar.subjectStart(sentence.tokens(), 0, verb);
        int other = right;
        while (other < end && isOfSubject(other)) {
            other++;
        }
        if (other == right || other - right > MOST_WORDS || other >= end || !isAnother(start, right, other)) {
            return null;
        }
        String subject = WordForms.joined(sentence.text(0, start), sentence.text(right, other));
        Figure theirs = figure(other, end);
        Figure ours = figure(verb + 1, joint);
        if (theirs != null && ours != null && theirs.start() == other) {
            String unit = unit(ours, joint, theirs, end);
            return unit == null
                    ? null
                    : subject + " " + sentence.text(verb, ours.start()) + " "
                            + WordForms.joined(sentence.text(other, theirs.end()), unit);
        }
        int place = preposition(sentence.at(other), joint);
        if (place < 0) {
            return null;
        }
        if (theirs == null || ours == null) {
            return mark && connected
                    ? subject + " " + sentence.text(verb, place) + " " + sentence.text(other, end)
                    : null;
        }
        String unit = theirs.end() == end && ours.start() > place ? sentence.text(ours.end(), joint) : "";
        return subject + " " + sentence.text(verb, place) + " " + WordForms.joined(sentence.text(other, end), unit);
    }

    private boolean isOfSubject(int word) {
        Token token = sentence.at(word);
        boolean name = Character.isUpperCase(token.text().codePointAt(0));
        return (name || token.tag().matches("DET|ADJ|NOUN|PROPN")) && figureAt(word) == null
                || token.tag().equals("NUM") && sentence.at(word - 1).tag().equals("PROPN");
    }

    /** Whether a noun phrase can stand in place of the subject: as definite, as many, and no clause behind it. */
    private boolean isAnother(int start, int from, int to) {
        Token ours = sentence.at(start);
        Token theirs = sentence.at(from);
        boolean determined = ours.tag().equals("DET") || theirs.tag().equals("DET");
        boolean alike = !determined
                || ours.text().equalsIgnoreCase(theirs.text())
                || Grammar.is(ours, "a", "an") && Grammar.is(theirs, "a", "an");
        boolean nominal = sentence.at(to - 1).tag().matches("NOUN|PROPN|NUM")
                || Character.isUpperCase(sentence.at(to - 1).text().codePointAt(0))
                || determined;
        return alike && nominal && agrees(to) && Grammar.isSubject(sentence.tokens(), start, verb);
    }

    /** Whether the verb goes with the noun before a word as it goes with its own subject. */
    private boolean agrees(int to) {
        Token does = sentence.at(verb);
        String noun = sentence.at(to - 1).text();
        boolean plural = WordForms.looksPlural(noun) && Character.isLowerCase(noun.codePointAt(0));
        boolean one = Grammar.is(does, "is", "has", "was") || Grammar.isThirdPerson(does);
        boolean several = Grammar.is(does, "are", "have", "were")
                || does.tag().equals("VERB") && does.text().equals(does.lemma());
        return plural ? !one : !several;
    }

    /** The first preposition of that word behind the verb; -1 where there is none. */
    private int preposition(Token wanted, int joint) {
        if (!wanted.tag().equals("ADP") || Grammar.is(wanted, "of")) {
            return -1;
        }
        for (int i = verb + 1; i < joint; i++) {
            if (sentence.at(i).tag().equals("ADP") && sentence.at(i).text().equalsIgnoreCase(wanted.text())) {
                return i;
            }
        }
        return -1;
    }

    /** "…, against around 6% for Ruby", "…, down from 48% in 1998". */
    private @Nullable String compared(int joint, int right) {
        boolean pair = Grammar.is(sentence.at(right), "compared") && Grammar.is(sentence.at(right + 1), "with", "to")
                || Grammar.is(sentence.at(right), "down", "up") && Grammar.is(sentence.at(right + 1), "from");
        if (!pair && !Grammar.is(sentence.at(right), "against", "versus")) {
            return null;
        }
        int from = pair ? right + 2 : right + 1;
        Figure theirs = figure(from, end);
        Figure ours = figure(0, joint);
        if (theirs == null || ours == null || theirs.start() != from) {
            return null;
        }
        int place = theirs.end();
        while (place < end && !sentence.at(place).tag().equals("ADP")) {
            place++;
        }
        String unit = unit(ours, joint, theirs, place);
        if (unit == null || place >= end - 1) {
            return null;
        }
        String figure = sentence.text(from, theirs.end());
        boolean passive = sentence.at(verb).tag().equals("AUX");
        if (Grammar.is(sentence.at(place), "for") && ours.start() > verb && passive) {
            return sentence.text(place + 1, end) + " "
                    + WordForms.joined(sentence.text(verb, ours.start()), WordForms.joined(figure, unit));
        }
        String then = sentence.text(place, end);
        Token does = sentence.at(verb);
        boolean present = does.tag().equals("VERB") && !Grammar.isPast(does) && !Grammar.is(does, "has", "have");
        if (present || !then.matches("in " + YEAR)) {
            return null;
        }
        String told = ours.start() > verb
                ? WordForms.joined(past(ours.start()), WordForms.joined(figure, unit))
                : WordForms.joined(figure, WordForms.joined(sentence.text(ours.end(), verb), past(joint)));
        return told.replaceFirst(",? (?:in|by) " + YEAR + "\\b", "") + " " + then;
    }

    /** Subject and verb up to a word, the verb in its past where it is "is" or "has". */
    private String past(int to) {
        String word = sentence.at(verb).text();
        String past =
                switch (word) {
                    case "is" -> "was";
                    case "are" -> "were";
                    case "has", "have" -> "had";
                    default -> word;
                };
        boolean behind = to > verb;
        String before = figure(0, verb) == null ? sentence.text(0, verb) : "";
        return WordForms.joined(before, WordForms.joined(past, behind ? sentence.text(verb + 1, to) : ""));
    }

    /** What stands behind the number where the right side leaves it out; null where both count different things. */
    private @Nullable String unit(Figure ours, int joint, Figure theirs, int stop) {
        if (theirs.end() >= stop) {
            String all = countedBy(theirs, ours.end(), joint);
            boolean money = isMoney(ours) == isMoney(theirs);
            return money && isPercent(ours) == isPercent(theirs) || !isPercent(theirs) && !isMoney(theirs) ? all : null;
        }
        String theirsUnit = sentence.at(theirs.end()).lemma();
        boolean same = ours.end() < joint && sentence.at(ours.end()).lemma().equals(theirsUnit);
        String own = sentence.text(theirs.end(), stop);
        return same && stop == theirs.end() + 1
                ? WordForms.joined(own, sentence.text(ours.end() + 1, joint))
                : same ? own : null;
    }

    /** What is counted, a single one behind "one". */
    private String countedBy(Figure number, int from, int to) {
        boolean single = from < to && Grammar.is(sentence.at(number.end() - 1), "one", "1");
        return single
                ? WordForms.joined(sentence.at(from).lemma(), sentence.text(from + 1, to))
                : sentence.text(from, to);
    }

    private boolean isMoney(Figure figure) {
        return sentence.text(figure.start(), figure.end()).matches(".*[£$€¥].*");
    }

    private boolean isPercent(Figure figure) {
        return sentence.text(figure.start(), figure.end()).contains("%");
    }

    private @Nullable Figure figure(int from, int to) {
        for (int i = from; i < to; i++) {
            Figure found = figureAt(i);
            if (found != null && found.end() <= to) {
                return found;
            }
        }
        return null;
    }

    /** The number that starts here, with "about" and its like before it and "to six" behind it. */
    private @Nullable Figure figureAt(int word) {
        int number = word;
        while (number < end
                && number < word + 4
                && APPROXIMATE.contains(sentence.at(number).text().toLowerCase(Locale.ROOT))) {
            number++;
        }
        int to = number;
        while (to < end && (isNumber(to) || to > number && isRange(to))) {
            to++;
        }
        boolean year = to == number + 1 && sentence.at(number).text().matches(YEAR);
        boolean ofName =
                number > 0 && number == word && sentence.at(number - 1).tag().equals("PROPN");
        return to > number && !year && !ofName ? new Figure(word, to) : null;
    }

    private boolean isNumber(int word) {
        return Grammar.isFigure(sentence.at(word)) || Grammar.is(sentence.at(word), "%", "percent");
    }

    private boolean isRange(int word) {
        boolean joins = Grammar.is(sentence.at(word), "to", "-", "–")
                || Grammar.is(sentence.at(word), "and") && word > 1 && Grammar.is(sentence.at(word - 2), "between");
        return joins && word + 1 < end && isNumber(word + 1);
    }
}
