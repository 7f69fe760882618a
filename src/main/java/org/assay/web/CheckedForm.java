package org.assay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.source.Source;
import org.assay.text.PartialDate;
import org.assay.verdict.Evidence;
import org.assay.verdict.InvalidVerdict;
import org.assay.verdict.Opinion;
import org.assay.verdict.Rating;
import org.assay.verdict.Stance;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into the verdict form; what cannot be read is said by field. */
final class CheckedForm {

    private static final Pattern STORED = Pattern.compile("/sources/(\\d{1,18})(?:[#?].*)?");
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_EXPLANATION = 8000;
    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_PUBLISHER = 500;

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final LongFunction<Optional<Source>> sources;
    private final @Nullable Opinion opinion;

    /** Reads a form; {@code sources} finds the stored sources that it cites by "/sources/" and their id. */
    CheckedForm(VerdictForm form, LongFunction<Optional<Source>> sources) {
        this.sources = sources;
        this.opinion = read(form);
    }

    /** What the editor says; there is one exactly where there are no errors. */
    Optional<Opinion> opinion() {
        return Optional.ofNullable(opinion);
    }

    /** What is missing or wrong, by field, in the order of the form. */
    Map<String, String> errors() {
        return errors;
    }

    private @Nullable Opinion read(VerdictForm form) {
        Rating rating = constant(Rating.values(), form.rating(), "rating", "Choose a verdict.");
        String explanation =
                required("explanation", form.explanation(), LONGEST_EXPLANATION, "Say why, in a sentence or two.");
        PartialDate asOf = date("asOf", form.asOf(), "Say when you looked.");
        PartialDate validUntil = date("validUntil", form.validUntil(), null);
        PartialDate reviewBy = date("reviewBy", form.reviewBy(), null);
        List<Evidence> evidence = new ArrayList<>();
        for (VerdictForm.CitationRow row : form.filled()) {
            Evidence read = evidence("citations[%d]".formatted(evidence.size()), row);
            if (read == null) {
                break;
            }
            evidence.add(read);
        }
        if (!errors.isEmpty() || rating == null || explanation == null || asOf == null) {
            return null;
        }
        try {
            return new Opinion(
                    rating, explanation, asOf, validUntil, reviewBy == null ? null : reviewBy.latest(), evidence);
        } catch (InvalidVerdict missing) {
            errors.put("citations", Phrases.capital(Objects.toString(missing.getMessage(), "")) + ".");
            return null;
        }
    }

    private @Nullable Evidence evidence(String row, VerdictForm.CitationRow typed) {
        String url = required(row + ".url", typed.url(), LONGEST_URL, "Say where it can be read.");
        Source source = url == null ? null : stored(row, url);
        String title = source != null && isBlank(typed.title())
                ? source.title()
                : required(row + ".title", typed.title(), LONGEST_TITLE, "Name what you cite.");
        String publisher = optional(row + ".publisher", typed.publisher(), LONGEST_PUBLISHER);
        String quote = optional(row + ".quote", typed.quote(), LONGEST_TEXT);
        String note = optional(row + ".note", typed.note(), LONGEST_TEXT);
        Stance stance = constant(Stance.values(), typed.stance(), row + ".stance", "Say what it does for the claim.");
        PartialDate accessedOn = date(row + ".accessedOn", typed.accessedOn(), "Say when you read it.");
        boolean isWhole = errors.keySet().stream().noneMatch(field -> field.startsWith(row + "."));
        if (!isWhole || title == null || stance == null || accessedOn == null) {
            return null;
        }
        try {
            return new Evidence(
                    source == null ? url : null,
                    source,
                    source == null ? null : quote,
                    title,
                    publisher,
                    quote,
                    note,
                    stance,
                    accessedOn);
        } catch (InvalidVerdict wrong) {
            errors.put(row + ".url", Phrases.capital(Objects.toString(wrong.getMessage(), "")) + ".");
            return null;
        }
    }

    private @Nullable Source stored(String row, String url) {
        Matcher stored = STORED.matcher(url);
        if (!stored.matches()) {
            return null;
        }
        Source source = sources.apply(Long.parseLong(stored.group(1))).orElse(null);
        if (source == null) {
            errors.put(row + ".url", "There is no such source here.");
        }
        return source;
    }

    private @Nullable PartialDate date(String field, @Nullable String typed, @Nullable String missing) {
        if (isBlank(typed)) {
            if (missing != null) {
                errors.put(field, missing);
            }
            return null;
        }
        Optional<PartialDate> date = Phrases.readDate(Objects.requireNonNull(typed));
        if (date.isEmpty()) {
            errors.put(field, "Expected a date such as 21 November 2026, November 2026 or 2026.");
        }
        return date.orElse(null);
    }

    private <T extends Enum<T>> @Nullable T constant(T[] values, @Nullable String typed, String field, String missing) {
        for (T value : values) {
            if (value.name().equals(typed)) {
                return value;
            }
        }
        errors.put(field, missing);
        return null;
    }

    private @Nullable String required(String field, @Nullable String typed, int longest, String missing) {
        String text = optional(field, typed, longest);
        if (text == null) {
            errors.put(field, missing);
        }
        return text;
    }

    private @Nullable String optional(String field, @Nullable String typed, int longest) {
        if (isBlank(typed)) {
            return null;
        }
        String text = Objects.requireNonNull(typed).strip();
        if (text.length() > longest) {
            errors.put(field, "Too long; expected at most %,d characters.".formatted(longest));
        }
        return text;
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
