package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a list of three things and more apart that a clause says the same of: "The plan includes backups, protection and
 * an address" says it of each.
 */
final class Enumerations {

    /** Verbs that say something of the things together, never of each. */
    private static final Set<String> COLLECTIVE = Set.of(
            "consist", "combine", "mix", "compare", "connect", "link", "range", "unite", "total", "average", "choose",
            "be", "become");

    private static final String LISTED = "DET|ADJ|NOUN|PROPN|NUM|PART|SYM|CCONJ|PUNCT";

    private Enumerations() {}

    /** The clause for each thing; empty where it ends in no such list. */
    static List<String> of(Sentence sentence) {
        int end = sentence.end();
        int verb = Grammar.mainVerb(sentence.tokens(), 0, end);
        if (verb < 1
                || sentence.at(verb).tag().equals("AUX")
                || COLLECTIVE.contains(sentence.at(verb).lemma())) {
            return List.of();
        }
        List<String> items = items(sentence, verb + 1, end);
        if (items.size() < 3) {
            return List.of();
        }
        String before = sentence.text(0, verb + 1);
        return items.stream().map(item -> before + " " + item).toList();
    }

    /** The members of a list that takes all of a range; empty where it holds anything else. */
    private static List<String> items(Sentence sentence, int from, int end) {
        List<String> items = new ArrayList<>();
        boolean joined = false;
        int start = from;
        for (int i = from; i <= end; i++) {
            boolean isComma = i < end && sentence.at(i).text().equals(",");
            boolean isAnd = i < end && Grammar.is(sentence.at(i), "and");
            if (i == end || isComma || isAnd) {
                if (i > start && !isThing(sentence, start, i)) {
                    return List.of();
                }
                if (i > start) {
                    items.add(sentence.text(start, i));
                }
                if (joined && i < end) {
                    return List.of();
                }
                joined |= isAnd;
                start = i + 1;
            } else if (!sentence.at(i).tag().matches(LISTED) && !Grammar.is(sentence.at(i), "of")) {
                return List.of();
            }
        }
        return joined ? items : List.of();
    }

    private static boolean isThing(Sentence sentence, int from, int to) {
        return to - from <= 6
                && sentence.at(to - 1).tag().matches("NOUN|PROPN|NUM")
                && sentence.tokens().subList(from, to).stream()
                        .noneMatch(t -> t.text().matches("[;:()]"));
    }
}
