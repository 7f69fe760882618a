package org.assay.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.assay.source.DateBasis;
import org.assay.source.Source;
import org.assay.text.DatePrecision;
import org.assay.text.PartialDate;

/** How the dates of sources are ordered and put into words. */
final class Dating {

    /** Oldest first, undated last. */
    static final Comparator<Source> BY_DATE = Comparator.comparing(
                    (Source source) -> source.publishedOn().orElse(null),
                    Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Source::id);

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final double DAYS_OF_A_MONTH = 30.44;

    private Dating() {}

    /** A source's date ("about 2021"), or "undated". */
    static String words(Source source) {
        return source.publishedOn()
                .map(date -> Phrases.date(date, source.publishedBasis().orElse(null) == DateBasis.INFERRED))
                .orElse("undated");
    }

    /** How a source's date is known, empty if there is none. */
    static String known(Source source) {
        if (source.publishedOn().isEmpty() || source.publishedBasis().isEmpty()) {
            return "";
        }
        return switch (source.publishedBasis().get()) {
            case STATED -> "stated";
            case INFERRED -> "inferred";
            case EDITOR -> "set by an editor";
        };
    }

    /** How much later the later of two sources is ("about four years later"), empty where that is not known. */
    static String between(Source one, Source other) {
        if (one.publishedOn().isEmpty() || other.publishedOn().isEmpty()) {
            return "";
        }
        PartialDate first = one.publishedOn().get();
        PartialDate second = other.publishedOn().get();
        long days = Math.abs(ChronoUnit.DAYS.between(middle(first), middle(second)));
        long months = Math.round(days / DAYS_OF_A_MONTH);
        boolean isCoarse = isCoarse(first) || isCoarse(second);
        if (first.overlaps(second) || (months < MONTHS_OF_A_YEAR && isCoarse) || months == 0) {
            return "";
        }
        String words = months < MONTHS_OF_A_YEAR
                ? Phrases.count(months, "month", "months")
                : Phrases.count(Math.round(months / (double) MONTHS_OF_A_YEAR), "year", "years");
        return "about %s later".formatted(words);
    }

    private static boolean isCoarse(PartialDate date) {
        return date.precision().compareTo(DatePrecision.MONTH) > 0;
    }

    private static LocalDate middle(PartialDate date) {
        return date.earliest().plusDays(ChronoUnit.DAYS.between(date.earliest(), date.latest()) / 2);
    }
}
