package org.assay.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.source.Passage;
import org.assay.source.PassageKind;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is said side by side: a sentence kept whole beside its parts, the items of a list, the rows of a table. Such
 * neither contradict nor support each other, there or where another passage repeats them.
 */
final class SaidTogether {

    private final Map<Long, List<Statement>> byPassage;
    private final Map<String, Set<Place>> placesByText = new HashMap<>();

    /** A passage, or the list, table or figures under one heading. */
    private record Place(long id, @Nullable PassageKind kind, List<String> headings) {

        static Place of(Statement statement) {
            Passage passage = statement.passage();
            return switch (passage.kind()) {
                case BULLET, TABLE_ROW, FIGURE ->
                    new Place(passage.revision().id(), passage.kind(), passage.headings());
                default -> new Place(passage.id(), null, List.of());
            };
        }
    }

    private SaidTogether(Collection<Statement> statements) {
        byPassage = statements.stream()
                .collect(Collectors.groupingBy(statement -> statement.passage().id()));
        statements.forEach(statement -> placesByText
                .computeIfAbsent(statement.text(), text -> new HashSet<>())
                .add(Place.of(statement)));
    }

    /** What the passages of the given statements say. */
    static SaidTogether around(Collection<Statement> some, Statements statements) {
        Set<Long> passages =
                some.stream().map(statement -> statement.passage().id()).collect(Collectors.toSet());
        return new SaidTogether(
                passages.isEmpty()
                        ? List.of()
                        : statements.findByPassages(passages).stream()
                                .filter(Statement::isRead)
                                .toList());
    }

    /** Whether some passage, list or table says both, in different words. */
    boolean inWords(@Nullable Statement one, @Nullable Statement other) {
        return one != null
                && other != null
                && !one.text().equals(other.text())
                && !Collections.disjoint(placesOf(one), placesOf(other));
    }

    /** Whether the passage of one of two statements makes the claim of the other, too. */
    boolean asClaims(Statement one, Statement other) {
        return makes(one, other) || makes(other, one);
    }

    private boolean makes(Statement one, Statement other) {
        Claim claim = other.claim().map(Claim::current).orElse(null);
        return claim != null
                && byPassage.getOrDefault(one.passage().id(), List.of()).stream()
                        .anyMatch(said -> said.claim().map(Claim::current).orElse(null) == claim);
    }

    private Set<Place> placesOf(Statement statement) {
        return placesByText.getOrDefault(statement.text(), Set.of());
    }
}
