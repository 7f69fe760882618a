package org.assay.relation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a relation stood before a decision, so that the decision can be taken back.
 *
 * @param from id of the claim the relation led from
 * @param moved what a merge moved; null where nothing was merged
 */
record DecidedBefore(
        RelationStatus status,
        RelationType type,
        long from,
        @Nullable Moved moved) {

    static DecidedBefore of(Relation relation) {
        return new DecidedBefore(
                relation.status(), relation.type(), relation.from().id(), null);
    }

    DecidedBefore moving(Moved statements) {
        return new DecidedBefore(status, type, from, statements);
    }

    /** Puts the relation back as it stood. */
    void restore(Relation relation) {
        boolean isTurned = relation.from().id() != from;
        var first = isTurned ? relation.to() : relation.from();
        var second = isTurned ? relation.from() : relation.to();
        switch (status) {
            case SUGGESTED -> relation.reopen(first, second, type);
            case CONFIRMED -> relation.confirm(first, second, type);
            case REJECTED -> relation.reject();
        }
    }

    String written() {
        String start = "%s %s %d".formatted(status, type, from);
        return moved == null
                ? start
                : start + " " + moved.claim + " "
                        + moved.statements.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static DecidedBefore read(String written) {
        String[] parts = written.split(" ");
        if (parts.length < 3) {
            throw new IllegalStateException("'%s' does not tell how a relation stood".formatted(written));
        }
        Moved moved = parts.length < 4
                ? null
                : new Moved(
                        Long.parseLong(parts[3]),
                        parts.length < 5
                                ? List.of()
                                : Arrays.stream(parts[4].split(","))
                                        .map(Long::valueOf)
                                        .toList());
        return new DecidedBefore(
                RelationStatus.valueOf(parts[0]), RelationType.valueOf(parts[1]), Long.parseLong(parts[2]), moved);
    }

    /** A claim that was merged, and the statements that went with it. */
    record Moved(long claim, List<Long> statements) {}
}
