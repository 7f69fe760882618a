package org.assay.ingest;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.assay.text.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in an editor's words why an entry of a corpus file cannot be taken: the field, its value, the expectation. */
final class EntryFault {

    private EntryFault() {}

    static String explain(DatabindException invalid) {
        String field = field(invalid);
        if (invalid instanceof UnrecognizedPropertyException unknown) {
            return "'%s' is not a field; expected one of %s".formatted(field, list(unknown.getKnownPropertyIds()));
        }
        if (invalid instanceof InvalidFormatException format) {
            return format(field, format);
        }
        Throwable cause = invalid.getCause();
        String message = cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : invalid.getOriginalMessage();
        return field.isEmpty() ? message : field + ": " + message;
    }

    private static String format(String field, InvalidFormatException format) {
        Class<?> type = format.getTargetType();
        if (type.isEnum()) {
            return "%s '%s' is not one of %s"
                    .formatted(field, format.getValue(), list(Arrays.asList(type.getEnumConstants())));
        }
        return type == PartialDate.class
                ? field + " " + format.getOriginalMessage()
                : "%s '%s' is not a date; expected e.g. 2026-11-25".formatted(field, format.getValue());
    }

    /** The way to the field: {@code citations[2].stance}, counted from 1. */
    private static String field(DatabindException invalid) {
        StringBuilder way = new StringBuilder();
        for (JacksonException.Reference step : invalid.getPath()) {
            if (step.getPropertyName() == null) {
                way.append('[').append(step.getIndex() + 1).append(']');
            } else {
                way.append(way.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return way.toString();
    }

    private static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
