package org.assay.ingest;

import java.util.regex.Pattern;
import org.assay.source.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/** Checks on the fields of a corpus entry; the messages name the field, its value and the expectation. */
final class Field {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Field() {}

    static void requireText(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("%s is missing; expected some text".formatted(field));
        }
    }

    static void requirePresent(@Nullable Object value, String field, String expectation) {
        if (value == null) {
            throw new IllegalArgumentException("%s is missing; expected %s".formatted(field, expectation));
        }
    }

    static void requireSlug(@Nullable String value, String field) {
        requireText(value, field);
        if (value == null || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s '%s' is not a name of lower-case letters and digits joined by hyphens".formatted(field, value));
        }
    }

    static void requireUrl(@Nullable String value, String field) {
        requireText(value, field);
        if (value != null) {
            try {
                CanonicalUrl.of(value);
            } catch (IllegalArgumentException notAnAddress) {
                throw new IllegalArgumentException(field + " " + notAnAddress.getMessage(), notAnAddress);
            }
        }
    }
}
