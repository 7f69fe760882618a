package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.relation.Relation;
import org.assay.source.Source;

/**
 * A claim with its appearances and the claims that readers see tied to it.
 *
 * @param appearances by date of their sources
 * @param ties strongest first
 */
record Position(Claim claim, List<Statement> appearances, List<Tie> ties) {

    /** By date, undated sources last; within a source in the order of its text. */
    static final Comparator<Statement> BY_DATE = Comparator.comparing(Statement::source, Dating.BY_DATE)
            .thenComparing(statement -> statement.span().start())
            .thenComparing(Statement::id);

    /** How the other claim of a tie stands to the claim in hand. */
    enum How {
        CONTRADICTS,
        OUTDATES,
        IMPLIES,
        NARROWS,
        IS_OUTDATED,
        IS_IMPLIED,
        IS_NARROWED;

        static How of(Relation relation, boolean isFrom) {
            return switch (relation.type()) {
                case CONTRADICTS -> CONTRADICTS;
                case SUPERSEDES -> isFrom ? IS_OUTDATED : OUTDATES;
                case ENTAILS -> isFrom ? IS_IMPLIED : IMPLIES;
                case QUALIFIES -> isFrom ? IS_NARROWED : NARROWS;
            };
        }
    }

    /**
     * Another claim, how it stands to the claim in hand, and where it is said.
     *
     * @param isConfirmed whether an editor has said that it stands so
     */
    record Tie(How how, Claim other, List<Statement> appearances, boolean isConfirmed) {}

    /** Appearances of the claims tied in that way, by date. */
    List<Statement> appearances(How how) {
        return ties.stream()
                .filter(tie -> tie.how() == how)
                .flatMap(tie -> tie.appearances().stream())
                .sorted(BY_DATE)
                .toList();
    }

    /** Appearances of the claim and of those that imply it, by date. */
    List<Statement> support() {
        List<Statement> support = new ArrayList<>(appearances);
        support.addAll(appearances(How.IMPLIES));
        support.sort(BY_DATE);
        return support;
    }

    /** The strongest tie of that kind. */
    Optional<Tie> first(How how) {
        return ties.stream().filter(tie -> tie.how() == how).findFirst();
    }

    /** Who says so and who otherwise. */
    Standing standing() {
        return new Standing(labels(support()), labels(appearances(How.CONTRADICTS)));
    }

    /** Whether some of those who say so or otherwise are copies of one text. */
    boolean hasCopies() {
        Set<Source> all = new HashSet<>();
        Set<Long> voices = new HashSet<>();
        for (List<Statement> side : List.of(support(), appearances(How.CONTRADICTS))) {
            side.forEach(statement -> all.add(statement.source()));
            side.forEach(statement -> voices.add(statement.source().voice()));
        }
        return all.size() > voices.size();
    }

    /** The labels of the independent sources behind some appearances, in their order. */
    static List<String> labels(List<Statement> appearances) {
        Map<Long, String> labels = new LinkedHashMap<>();
        for (Statement appearance : appearances) {
            Source source = appearance.source();
            labels.putIfAbsent(source.voice(), source.label());
        }
        return List.copyOf(labels.values());
    }
}
