package org.assay.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads what a request names; what cannot be read is answered with the value and the expectation (400). */
final class Parameters {

    static final int MOST_ON_A_PAGE = 100;

    private static final int LAST_PAGE = 100_000;

    private Parameters() {}

    static ResponseStatusException wrong(String name, @Nullable Object value, String expected) {
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "%s is '%s'; expected %s".formatted(name, value, expected));
    }

    static <E extends Enum<E>> E oneOf(String name, String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw wrong(name, value, expectation(type));
    }

    static <E extends Enum<E>> Set<E> allOf(String name, @Nullable List<String> values, Class<E> type) {
        return given(values).stream().map(value -> oneOf(name, value, type)).collect(Collectors.toSet());
    }

    static Set<Long> ids(String name, @Nullable List<String> values) {
        return given(values).stream().map(value -> id(name, value)).collect(Collectors.toSet());
    }

    /** The values without empty ones, which forms send for fields left open. */
    static Set<String> given(@Nullable List<String> values) {
        return values == null
                ? Set.of()
                : values.stream()
                        .filter(value -> !value.isBlank())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A date as written, known to a day or less; null where none is given. */
    static @Nullable PartialDate date(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return new PartialDate(value.strip());
        } catch (IllegalArgumentException malformed) {
            throw wrong(name, value, "a date such as 2026-11-25, 2026-11 or 2026");
        }
    }

    static @Nullable LocalDate firstDay(String name, @Nullable String value) {
        PartialDate date = date(name, value);
        return date == null ? null : date.earliest();
    }

    static @Nullable LocalDate lastDay(String name, @Nullable String value) {
        PartialDate date = date(name, value);
        return date == null ? null : date.latest();
    }

    static void requirePage(int page, int size) {
        if (page < 0 || page > LAST_PAGE) {
            throw wrong("page", page, "0 to %d".formatted(LAST_PAGE));
        }
        if (size < 1 || size > MOST_ON_A_PAGE) {
            throw wrong("size", size, "1 to %d".formatted(MOST_ON_A_PAGE));
        }
    }

    private static long id(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notANumber) {
            throw wrong(name, value, "an id, a whole number");
        }
    }

    private static String expectation(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
