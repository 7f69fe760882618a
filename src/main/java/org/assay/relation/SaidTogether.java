package org.assay.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Knows which texts one passage says side by side, as a sentence kept whole beside its parts. Two of them are not
 * compared, here or where another passage repeats one: a sentence neither contradicts nor supports what it is made of.
 */
final class SaidTogether {

    private final Map<String, Set<Long>> passagesByText = new HashMap<>();

    private SaidTogether() {}

    /** What whole passages say; the statements of each have to be all there. */
    static SaidTogether in(Collection<Statement> statements) {
        SaidTogether together = new SaidTogether();
        statements.forEach(statement ->
                together.passagesOf(statement).add(statement.passage().id()));
        return together;
    }

    /** Whether some passage says both, in different words. */
    boolean are(@Nullable Statement one, @Nullable Statement other) {
        return one != null
                && other != null
                && !one.text().equals(other.text())
                && !Collections.disjoint(passagesOf(one), passagesOf(other));
    }

    private Set<Long> passagesOf(Statement statement) {
        return passagesByText.computeIfAbsent(statement.text(), text -> new HashSet<>());
    }
}
