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
import org.jspecify.annotations.Nullable;

/**
 * Knows what passages say side by side, as a sentence kept whole beside its parts: it neither contradicts nor supports
 * what it is made of, there or where another passage repeats it.
 */
final class SaidTogether {

    private final Map<Long, List<Statement>> byPassage;
    private final Map<String, Set<Long>> passagesByText = new HashMap<>();

    private SaidTogether(Collection<Statement> statements) {
        byPassage = statements.stream()
                .collect(Collectors.groupingBy(statement -> statement.passage().id()));
        statements.forEach(statement -> passagesByText
                .computeIfAbsent(statement.text(), text -> new HashSet<>())
                .add(statement.passage().id()));
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

    /** Whether some passage says both, in different words. */
    boolean inWords(@Nullable Statement one, @Nullable Statement other) {
        return one != null
                && other != null
                && !one.text().equals(other.text())
                && !Collections.disjoint(passagesOf(one), passagesOf(other));
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

    private Set<Long> passagesOf(Statement statement) {
        return passagesByText.getOrDefault(statement.text(), Set.of());
    }
}
