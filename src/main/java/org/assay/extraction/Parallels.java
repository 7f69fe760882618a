package org.assay.extraction;

import java.util.List;

/**
 * Takes figures apart that stand side by side in one clause: "28 % of men and 17 % of women hit the wall" says one thing
 * of each. Both must be built alike: a number, and the same preposition behind it.
 */
final class Parallels {

    private final Sentence sentence;

    private Parallels(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The clause for each of two figures; empty where there are none side by side. */
    static List<String> of(Sentence sentence) {
        return new Parallels(sentence).read();
    }

    private List<String> read() {
        int end = sentence.end();
        for (int joint = 2; joint < end - 2; joint++) {
            if (Grammar.is(sentence.at(joint), "and", "but", "against", "versus")) {
                int right = joint + 1;
                int left = figureBefore(joint);
                int stop = stop(right, end);
                if (left >= 0 && isFigure(right) && isAlike(left, joint, right, stop)) {
                    return apart(left, joint, right, stop, end);
                }
            }
        }
        return List.of();
    }

    private List<String> apart(int left, int joint, int right, int stop, int end) {
        String before = sentence.text(0, left);
        String after = sentence.text(stop, end);
        int comma = sentence.at(joint - 1).text().equals(",") ? joint - 1 : joint;
        return List.of(
                joined(before, sentence.text(left, comma), after), joined(before, withUnit(left, right, stop), after));
    }

    /** The right figure, with the unit of the left one where it leaves it out. */
    private String withUnit(int left, int right, int stop) {
        int unit = number(left);
        int unitEnd = preposition(unit, stop);
        int bare = number(right);
        boolean leftOut = preposition(bare, stop) == bare;
        return leftOut
                ? joined(sentence.text(right, bare), sentence.text(unit, unitEnd), sentence.text(bare, stop))
                : sentence.text(right, stop);
    }

    private boolean isAlike(int left, int joint, int right, int stop) {
        int a = preposition(number(left), joint);
        int b = preposition(number(right), stop);
        return a > 0
                && b > 0
                && sentence.at(a).text().equalsIgnoreCase(sentence.at(b).text());
    }

    /** Where the last figure before a joint starts, with no verb between; -1 where there is none. */
    private int figureBefore(int joint) {
        for (int i = joint - 1; i >= 0 && !sentence.at(i).tag().matches("VERB|AUX|SCONJ"); i--) {
            if (Grammar.is(sentence.at(i), "between", "from", "and")) {
                return -1;
            }
            if (isFigure(i) && (i == 0 || !isFigure(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the right figure ends: before the verb of the clause, a comma or its end. */
    private int stop(int right, int end) {
        for (int i = right + 1; i < end; i++) {
            if (sentence.at(i).tag().matches("VERB|AUX")
                            && !sentence.at(i - 1).tag().equals("PRON")
                    || sentence.at(i).text().matches("[,;:]")) {
                return i;
            }
        }
        return end;
    }

    private boolean isFigure(int word) {
        return Grammar.isFigure(sentence.at(word));
    }

    /** The first word after a number and its signs. */
    private int number(int from) {
        int at = from;
        while (at < sentence.size() && (isFigure(at) || sentence.at(at).text().matches("[%‰]"))) {
            at++;
        }
        return at;
    }

    /** The preposition within three words; -1 where there is none. */
    private int preposition(int from, int stop) {
        for (int i = from; i < Math.min(stop, from + 3); i++) {
            if (sentence.at(i).tag().equals("ADP")) {
                return i;
            }
        }
        return -1;
    }

    private static String joined(String a, String b, String c) {
        return WordForms.joined(WordForms.joined(a, b), c);
    }
}
