package org.assay.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Polarity;
import org.jspecify.annotations.Nullable;

/** What limits two statements, place, population or condition, and whether the limits keep them apart. */
final class ScopeRules {

    private static final Pattern COMPARABLE =
            Pattern.compile("^(?:in|on|for|among|under|with|when|if|within|at|without|since)\\b.*");

    /** A denial of no more than one word: what does not run directly runs all the same. */
    private static final Pattern DENIED_IN_PART = Pattern.compile(
            "(?i)(?:\\b(?:not|never)|n['’]t)\\b[^,.;:]*?\\b(directly|only|just|merely|always|necessarily|entirely|completely|fully|solely|exactly)\\b");

    /** The words that a denial reaches. */
    private static final Pattern DENIED = Pattern.compile("(?i)(?:\\b(?:not|never|no|cannot)|n['’]t)\\b([^,.;:]*)");

    private ScopeRules() {}

    /** Whether one denies something that the other speaks of: "is not easy" denies nothing of "is powerful". */
    static boolean deniesWhatIsSaid(PairSide a, PairSide b) {
        boolean first = a.reading().polarity() == Polarity.NEGATIVE;
        Words said = Words.of((first ? b : a).text());
        return DENIED.matcher((first ? a : b).text())
                .results()
                .map(found -> Words.of(found.group(1)))
                .map(denied -> denied.containedIn(said) > 0 || denied.oppositeIn(said) != null)
                .reduce(Boolean::logicalOr)
                .orElse(true);
    }

    /** The word to which a denial is limited ("not always") and that the other statement does not say, as a sentence; else null. */
    static @Nullable String deniedInPart(PairSide a, PairSide b) {
        String first = deniedWord(a);
        String word = first != null ? first : deniedWord(b);
        PairSide other = first != null ? b : a;
        boolean isSaid = word == null
                || Pattern.compile("(?i)\\b" + word + "\\b")
                        .matcher(other.text())
                        .find();
        return isSaid ? null : "One denies no more than “%s”.".formatted(word);
    }

    private static @Nullable String deniedWord(PairSide side) {
        Matcher denied = DENIED_IN_PART.matcher(side.text());
        return denied.find() ? denied.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** The two limits by which the statements speak of different cases ("for children", "for adults"), as a sentence; else null. */
    static @Nullable String apart(PairSide a, PairSide b) {
        for (String one : limits(a)) {
            for (String other : limits(b)) {
                boolean sameKind = first(one).equals(first(other));
                boolean absent = !mentions(b, one) && !mentions(a, other);
                if (sameKind && absent) {
                    return "One is limited to “%s”, the other to “%s”.".formatted(one, other);
                }
            }
        }
        return null;
    }

    /** 1 where only the first is limited, -1 where only the second is, else 0. */
    static int narrower(PairSide a, PairSide b) {
        boolean one = limits(a).stream().anyMatch(s -> !mentions(b, s));
        boolean other = limits(b).stream().anyMatch(s -> !mentions(a, s));
        return one == other ? 0 : one ? 1 : -1;
    }

    /** The limits of a statement that can be told, in its own words. */
    static List<String> limits(PairSide side) {
        return side.reading().scope().stream()
                .map(s -> s.toLowerCase(Locale.ROOT))
                .filter(s -> COMPARABLE.matcher(s).matches() && s.contains(" "))
                .toList();
    }

    private static boolean mentions(PairSide side, String limit) {
        Set<String> words = new HashSet<>(Words.of(limit).stems());
        words.retainAll(Words.of(side.text()).stems());
        return !words.isEmpty();
    }

    private static String first(String limit) {
        return limit.substring(0, limit.indexOf(' '));
    }
}
