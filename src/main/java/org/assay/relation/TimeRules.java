package org.assay.relation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides of two statements that cannot both hold whether they contradict each other or the newer replaces the older.
 *
 * <p>Figures and versions are replaced by stated as-of dates or by the sources' dates; support, capabilities and
 * recommendations only by a stated as-of date or by words of change; origins and past events never.
 */
final class TimeRules {

    /** A label and the sentence that explains it. */
    record Ruling(PairLabel label, String reason) {}

    private static final Pattern ORIGIN = Pattern.compile(
            "\\b(?:(?:was|were) \\w{2,}(?:ed|wn|lt|en|nt|ut|ld|nd|de|ne|st) (?:in|on) (?:\\w+ )?\\d|(?:was|were) (?:first |originally |officially |initially )?(?:created|founded|invented|released|introduced|launched|published|born|discovered|established|built|opened|developed|designed|written|started|named|formed|conceived|signed|completed)"
                    + "|originat\\w+|invented by|created by|founded by|dates? (?:back|from)|died|first (?:appeared|released|published)|came out|named after|began|appeared in|took place)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VERSIONED = Pattern.compile(
            "\\b(?:latest|newest|current|most recent|stable) (?:\\w+ )?(?:version|release|edition)\\b",
            Pattern.CASE_INSENSITIVE);

    private TimeRules() {}

    static Ruling between(PairSide a, PairSide b, Figures figures) {
        if ((isFixed(a) && isFixed(b)) || Origins.clash(a, b)) {
            return contradicts("Origins and past events do not change, so the dates of the sources explain nothing.");
        }
        PartialDate statedA = a.reading().asOf();
        PartialDate statedB = b.reading().asOf();
        if (statedA != null && statedB != null) {
            return byDates(statedA, statedB);
        }
        boolean measured = figures.outcome() == Figures.Outcome.DIFFER
                || figures.outcome() == Figures.Outcome.COMPATIBLE
                || Figures.areOfUnlikeUnits(a.reading(), b.reading());
        boolean versions = VERSIONED.matcher(a.text()).find()
                && VERSIONED.matcher(b.text()).find();
        PartialDate timeA = statedA != null ? statedA : a.publishedOn();
        PartialDate timeB = statedB != null ? statedB : b.publishedOn();
        if (measured || versions || statedA != null || statedB != null) {
            return timeA == null || timeB == null ? byWords(a, b) : byDates(timeA, timeB);
        }
        return byWords(a, b);
    }

    /** Whether it tells of an origin or a past event, which no later date changes. */
    static boolean isFixed(PairSide side) {
        return side.reading().asOf() == null
                && ChangeWords.in(side.text()) == null
                && ORIGIN.matcher(side.text()).find();
    }

    /** When a statement holds: as it says, else the date of its source. */
    static @Nullable PartialDate time(PairSide side) {
        return side.reading().asOf() != null ? side.reading().asOf() : side.publishedOn();
    }

    private static Ruling byDates(PartialDate a, PartialDate b) {
        if (a.overlaps(b)) {
            return contradicts("Both are of the same time (%s and %s).".formatted(a.words(), b.words()));
        }
        boolean newer = b.isBefore(a);
        return new Ruling(
                newer ? PairLabel.SUPERSEDES : PairLabel.SUPERSEDED_BY,
                "One is of %s, the other of %s; the newer replaces the older."
                        .formatted((newer ? a : b).words(), (newer ? b : a).words()));
    }

    private static Ruling byWords(PairSide a, PairSide b) {
        int newer = newness(a) - newness(b);
        PartialDate dateA = a.publishedOn();
        PartialDate dateB = b.publishedOn();
        if (newer != 0) {
            boolean first = newer > 0;
            boolean denied = first ? isBefore(dateA, dateB) : isBefore(dateB, dateA);
            if (!denied) {
                return new Ruling(
                        first ? PairLabel.SUPERSEDES : PairLabel.SUPERSEDED_BY,
                        "The words “%s” say that things have changed.".formatted(first ? said(a, b) : said(b, a)));
            }
        }
        if (dateA != null && dateB != null && !dateA.overlaps(dateB)) {
            return contradicts("One source is of %s, the other of %s, but neither says that anything has changed."
                    .formatted(dateA.words(), dateB.words()));
        }
        return contradicts("No date tells them apart.");
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** 1 where a statement says that something has changed, -1 where it says that something is still to come. */
    private static int newness(PairSide side) {
        return ChangeWords.changed(side.text()) != null ? 1 : ChangeWords.pending(side.text()) != null ? -1 : 0;
    }

    private static String said(PairSide newer, PairSide older) {
        String changed = ChangeWords.changed(newer.text());
        String pending = ChangeWords.pending(older.text());
        return (changed != null ? changed : pending != null ? pending : "").toLowerCase(Locale.ROOT);
    }

    private static Ruling contradicts(String reason) {
        return new Ruling(PairLabel.CONTRADICTS, reason);
    }
}
