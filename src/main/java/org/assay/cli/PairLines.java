package org.assay.cli;

import org.assay.relation.PairSide;
import org.assay.relation.PairSides;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the lines of {@code compare}. */
final class PairLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PairSides sides;

    PairLines(PairSides sides) {
        this.sides = sides;
    }

    Pair read(String line) throws Malformed {
        JsonNode node = parsed(line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
        if (!node.isObject()) {
            throw new Malformed("it is no JSON object; expected {\"id\",\"a\",\"b\"}");
        }
        return new Pair(node.path("id"), side(node, "a"), side(node, "b"));
    }

    private static JsonNode parsed(String line) throws Malformed {
        try {
            return Json.MAPPER.readTree(line);
        } catch (JacksonException malformed) {
            throw new Malformed("it is no JSON: " + malformed.getOriginalMessage());
        }
    }

    private PairSide side(JsonNode pair, String name) throws Malformed {
        JsonNode side = pair.path(name);
        String text = side.isString() ? side.stringValue() : optional(side, name, "text");
        if (text == null || text.isBlank()) {
            throw new Malformed("%s has no text; expected a statement or {\"text\": a statement}".formatted(name));
        }
        return sides.of(text, optional(side, name, "subject"), date(side, name));
    }

    private static @Nullable PartialDate date(JsonNode side, String name) throws Malformed {
        String date = optional(side, name, "publishedOn");
        try {
            return date == null || date.isBlank() ? null : new PartialDate(date);
        } catch (IllegalArgumentException malformed) {
            throw new Malformed("%s.publishedOn: %s".formatted(name, malformed.getMessage()));
        }
    }

    private static @Nullable String optional(JsonNode side, String name, String field) throws Malformed {
        JsonNode value = side.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new Malformed("%s.%s is %s; expected a string".formatted(name, field, value));
        }
        return value.stringValue();
    }

    /**
     * Two statements to compare.
     *
     * @param id as it was given; a missing node where none was
     */
    record Pair(JsonNode id, PairSide a, PairSide b) {}

    /** A line that is not a pair; the message says why. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }
}
