package org.assay.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates that articles give in their metadata: ISO 8601 with or without time, and dates in English words. */
final class WrittenDates {

    private static final Pattern ISO =
            Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d|\\d{4}-\\d\\d|\\d{4})(?![\\d/-]).*", Pattern.DOTALL);
    private static final List<DateTimeFormatter> WORDS = List.of(
            words("d MMMM uuuu"),
            words("d MMM uuuu"),
            words("MMMM d, uuuu"),
            words("MMM d, uuuu"),
            words("EEEE, MMMM d, uuuu"),
            words("EEE, d MMM uuuu HH:mm:ss Z"),
            words("EEE, d MMM uuuu HH:mm:ss zzz"));

    private WrittenDates() {}

    /** The date, or null where it is none of these forms. */
    static @Nullable PartialDate read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            try {
                return new PartialDate(iso.group(1));
            } catch (IllegalArgumentException notInTheCalendar) {
                return null;
            }
        }
        for (DateTimeFormatter form : WORDS) {
            try {
                return PartialDate.of(LocalDate.parse(text, form));
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        return null;
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
