package org.assay.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Workflow;
import org.assay.text.ClaimKind;
import org.assay.verdict.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What claims are narrowed down to. Within a group any value will do, across groups all must hold; an empty group
 * admits everything.
 *
 * @param topics slugs
 * @param sources ids
 * @param subjects in any case
 * @param unrated whether claims without a verdict are wanted, beside those of the {@code ratings}
 * @param from the first day that a source's date may mean; null for no limit
 * @param to the last day that a source's date may mean; null for no limit
 */
public record ClaimFilters(
        Set<String> topics,
        Set<Long> sources,
        Set<String> subjects,
        Set<Agreement> agreements,
        Set<Freshness> freshness,
        Set<Rating> ratings,
        boolean unrated,
        Set<Workflow> workflows,
        Set<ClaimKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Admits every claim. */
    public static final ClaimFilters NONE = new ClaimFilters(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(), null, null);

    public ClaimFilters {
        topics = Set.copyOf(topics);
        sources = Set.copyOf(sources);
        subjects = Set.copyOf(subjects);
        agreements = Set.copyOf(agreements);
        freshness = Set.copyOf(freshness);
        ratings = Set.copyOf(ratings);
        workflows = Set.copyOf(workflows);
        kinds = Set.copyOf(kinds);
    }

    /** Whether no value of any facet is chosen. */
    boolean chooseNothing() {
        return ClaimFacets.ALL.stream()
                .allMatch(facet -> chosen(facet).findAny().isEmpty());
    }

    /** The chosen values of a facet, as the index writes them. */
    Stream<String> chosen(String facet) {
        return switch (facet) {
            case ClaimFacets.TOPIC -> topics.stream();
            case ClaimFacets.SOURCE -> sources.stream().map(String::valueOf);
            case ClaimFacets.SUBJECT -> subjects.stream().map(ClaimFacets::subject);
            case ClaimFacets.AGREEMENT -> agreements.stream().map(Enum::name);
            case ClaimFacets.FRESHNESS -> freshness.stream().map(Enum::name);
            case ClaimFacets.RATING ->
                Stream.concat(ratings.stream().map(Enum::name), unrated ? Stream.of(ClaimFacets.NONE) : Stream.of());
            case ClaimFacets.WORKFLOW -> workflows.stream().map(Enum::name);
            case ClaimFacets.KIND -> kinds.stream().map(Enum::name);
            default -> throw new IllegalArgumentException("'%s' is not a facet".formatted(facet));
        };
    }
}
