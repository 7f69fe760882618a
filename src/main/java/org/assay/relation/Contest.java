package org.assay.relation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that one side wins: "ferries are slower than trains".
 *
 * @param winner words before the comparative
 * @param measure the comparative
 * @param loser words after "than"
 */
record Contest(Set<String> winner, Words measure, Set<String> loser) {

    private static final Pattern THAN = Pattern.compile(
            "^(?<winner>.+?) (?:is|are|was|were|has|have|runs?|costs?|lasts?|works?|performs?|grows?|takes?|needs?|uses?|offers?|gives?)?(?: \\w+ly| not| much| far| significantly| slightly| a lot)* ?(?<measure>(?:more|less|fewer) \\w+|\\w{2,}er|better|worse|more|less)(?: \\w+){0,3} than (?<loser>.+?)[.]?$",
            Pattern.CASE_INSENSITIVE);

    static @Nullable Contest in(String statement) {
        Matcher m = THAN.matcher(statement.toLowerCase(Locale.ROOT));
        if (!m.find()) {
            return null;
        }
        return new Contest(
                Words.of(m.group("winner")).stems(),
                Words.of(m.group("measure")),
                Words.of(m.group("loser")).stems());
    }

    /** 1 where both give the same side the win, -1 where they give it to opposite sides, 0 where they cannot be compared. */
    int outcomeBeside(@Nullable Contest other) {
        if (other == null) {
            return 0;
        }
        boolean same = touch(winner, other.winner) && touch(loser, other.loser);
        boolean swapped = touch(winner, other.loser) && touch(loser, other.winner);
        boolean opposite = measure.oppositeIn(other.measure) != null;
        boolean alike = measure.stems().equals(other.measure.stems());
        if (same == swapped || (!opposite && !alike)) {
            return 0;
        }
        return same == alike ? 1 : -1;
    }

    private static boolean touch(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
