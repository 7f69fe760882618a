package org.assay.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When a thing was made or came out, told as a whole sentence: "Python was created by Guido van Rossum in 1991".
 *
 * @param thing in lower case; of "the construction of the bridge" the bridge
 * @param verb what was done with it then
 */
record Origins(String thing, String verb, PartialDate date) {

    private static final Set<String> MADE = Set.of(
            "begun",
            "built",
            "conceived",
            "created",
            "designed",
            "developed",
            "established",
            "formed",
            "founded",
            "invented",
            "started",
            "written");
    private static final Set<String> OUT =
            Set.of("introduced", "launched", "opened", "published", "released", "unveiled");

    private static final Pattern TOLD = Pattern.compile(
            "(?:[^:]{1,60}: )?(?:the )?(?:(?:foundation|creation|development|design|construction|work) (?:of|on) (?:the )?)?(?<thing>[^,:;]{2,60}?) (?:was|were) (?:first |originally |officially |initially )?(?<verb>\\w+)"
                    + "(?: by [^,:;]{2,60}?)? (?:in|on) (?:\\w+ ){0,3}\\d{4}s?\\.?",
            Pattern.CASE_INSENSITIVE);

    /** Whether both date the same event differently, or one has the thing come out before the other has it made. */
    static boolean clash(PairSide a, PairSide b) {
        Origins one = told(a);
        Origins other = told(b);
        if (one == null || other == null || !one.thing.equals(other.thing) || one.date.overlaps(other.date)) {
            return false;
        }
        return one.verb.equals(other.verb) || one.isOutBeforeMade(other) || other.isOutBeforeMade(one);
    }

    private boolean isOutBeforeMade(Origins made) {
        return OUT.contains(verb) && MADE.contains(made.verb) && date.isBefore(made.date);
    }

    private static @Nullable Origins told(PairSide side) {
        Matcher told = TOLD.matcher(side.text());
        List<PartialDate> dates = side.reading().dates();
        if (dates.size() != 1 || !told.matches()) {
            return null;
        }
        String verb = told.group("verb").toLowerCase(Locale.ROOT);
        return MADE.contains(verb) || OUT.contains(verb)
                ? new Origins(told.group("thing").toLowerCase(Locale.ROOT), verb, dates.getFirst())
                : null;
    }
}
