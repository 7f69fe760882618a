package org.assay.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.text.PartialDate;
import org.assay.verdict.Rating;

/** What can be named before a colon in a query: {@code source:gazette}, {@code since:2020}. */
enum QueryField {
    SOURCE,
    TOPIC,
    SUBJECT,
    AGREEMENT,
    FRESHNESS,
    RATING,
    SINCE,
    BEFORE;

    private static final List<String> UNRATED = List.of("NONE", "UNRATED", "UNJUDGED");

    /** The field of a name in any case. */
    static Optional<QueryField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether a value can be understood, so that what is meant as words is taken as words. */
    boolean takes(String value) {
        return switch (this) {
            case SOURCE, TOPIC, SUBJECT -> value.chars().anyMatch(Character::isLetterOrDigit);
            case AGREEMENT, FRESHNESS, RATING -> !meant(value).isEmpty();
            case SINCE, BEFORE -> date(value).isPresent();
        };
    }

    /** The facet values that are meant: the one written, else those that begin so ("mostly"). */
    List<String> meant(String value) {
        String written =
                value.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (this == RATING && UNRATED.contains(written)) {
            return List.of(ClaimFacets.NONE);
        }
        List<String> all = constants().map(Enum::name).toList();
        if (written.isEmpty() || all.contains(written)) {
            return written.isEmpty() ? List.of() : List.of(written);
        }
        return all.stream().filter(name -> name.startsWith(written)).toList();
    }

    static Optional<PartialDate> date(String value) {
        try {
            return Optional.of(new PartialDate(value.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Stream<? extends Enum<?>> constants() {
        return switch (this) {
            case AGREEMENT -> Arrays.stream(Agreement.values());
            case FRESHNESS -> Arrays.stream(Freshness.values());
            case RATING -> Arrays.stream(Rating.values());
            default -> Stream.empty();
        };
    }
}
