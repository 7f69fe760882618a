package org.assay.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date known to a day, a month, a year, a decade or a century, written as in EDTF (ISO 8601-2, level 1): {@code
 * 2026-11-25}, {@code 2026-11}, {@code 2026}, {@code 198X}, {@code 19XX}.
 *
 * @param value the written form
 */
public record PartialDate(String value) implements Comparable<PartialDate> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d{4}-\\d\\d|\\d{4}|\\d{3}X|\\d{2}XX");

    public PartialDate {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a date; expected e.g. 2026-11-25, 2026-11, 2026, 202X or 20XX".formatted(value));
        }
        try {
            earliest(value);
        } catch (DateTimeException notInTheCalendar) {
            throw new IllegalArgumentException(
                    "'%s' is not a day or month of the calendar".formatted(value), notInTheCalendar);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate("%04d".formatted(year));
    }

    public DatePrecision precision() {
        return switch (value.length()) {
            case 10 -> DatePrecision.DAY;
            case 7 -> DatePrecision.MONTH;
            default ->
                value.endsWith("XX")
                        ? DatePrecision.CENTURY
                        : value.endsWith("X") ? DatePrecision.DECADE : DatePrecision.YEAR;
        };
    }

    /** The first day it may mean. */
    public LocalDate earliest() {
        return earliest(value);
    }

    /** The last day it may mean. */
    public LocalDate latest() {
        LocalDate first = earliest();
        return switch (precision()) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> Year.from(first).atDay(Year.from(first).length());
            case DECADE -> first.plusYears(10).minusDays(1);
            case CENTURY -> first.plusYears(100).minusDays(1);
        };
    }

    /** Whether some day may be meant by both. */
    public boolean overlaps(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /** Whether every day it may mean lies before every day the other may mean. */
    public boolean isBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** Orders by first day, then the finer before the coarser. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : precision().compareTo(other.precision());
    }

    /** In words, as finely as it is known ("5 October 2021", "October 2021", "2021", "the 1980s"). */
    public String words() {
        LocalDate first = earliest();
        return switch (precision()) {
            case DAY -> DAY.format(first);
            case MONTH -> MONTH.format(first);
            case YEAR -> String.valueOf(first.getYear());
            case DECADE, CENTURY -> "the %ds".formatted(first.getYear());
        };
    }

    @Override
    public String toString() {
        return value;
    }

    private static LocalDate earliest(String value) {
        return switch (value.length()) {
            case 10 -> LocalDate.parse(value);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> Year.of(Integer.parseInt(value.replace('X', '0'))).atDay(1);
        };
    }
}
