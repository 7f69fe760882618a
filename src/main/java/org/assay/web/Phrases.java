package org.assay.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.text.PartialDate;

/** How the pages put counts, dates and names into words. */
public final class Phrases {

    private static final List<String> SMALL_NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");

    private Phrases() {}

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A count in words up to ten ("two"), in figures beyond ("1,204"). */
    public static String count(long number) {
        return number >= 0 && number < SMALL_NUMBERS.size()
                ? SMALL_NUMBERS.get((int) number)
                : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A count and its noun ("two claims", "one claim"). */
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** A count in figures and its noun ("2 claims", "1 claim"). */
    public static String figures(long number, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
    }

    /** A day in words ("21 November 2026"). */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A source's date in words: an inferred one is only about right ("about 2021"). */
    public static String date(PartialDate date, boolean inferred) {
        return inferred ? "about " + date.words() : date.words();
    }

    /**
     * The date that somebody typed: "21 November 2026", "November 2026", "2026", or as in ISO 8601.
     *
     * @return nothing if it is none of these
     */
    public static Optional<PartialDate> readDate(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        try {
            return Optional.of(PartialDate.of(LocalDate.parse(words, DAY)));
        } catch (DateTimeException notADay) {
            try {
                return Optional.of(new PartialDate(YearMonth.parse(words, MONTH).toString()));
            } catch (DateTimeException notAMonth) {
                return readIsoDate(words);
            }
        }
    }

    private static Optional<PartialDate> readIsoDate(String words) {
        try {
            return Optional.of(new PartialDate(words));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    /** Several names in a row ("Herald, Gazette and Courier"). */
    public static String all(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Starts a sentence. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
