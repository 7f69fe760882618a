package org.assay.relation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Derives suggested relations between claims from the judgements of their statements; decided ones stay. */
@Service
public class Suggesting {

    private final Statements statements;
    private final Judgements judgements;
    private final Relations relations;
    private final Clock clock;

    Suggesting(Statements statements, Judgements judgements, Relations relations, Clock clock) {
        this.statements = statements;
        this.judgements = judgements;
        this.relations = relations;
        this.clock = clock;
    }

    /**
     * Makes the suggested relations of the given claims anew.
     *
     * @return the ids of these claims and of those that lost a relation to one of them: what their sources say together
     *     may be something else now
     */
    @Transactional
    public Set<Long> suggestFor(Collection<Long> claimIds) {
        Set<Long> touched = new TreeSet<>(claimIds);
        if (claimIds.isEmpty()) {
            return touched;
        }
        Map<Set<Long>, Suggestion> found = suggestions(claimIds);
        for (Relation relation : relations.findByClaims(claimIds)) {
            Suggestion suggestion =
                    found.remove(Set.of(relation.from().id(), relation.to().id()));
            if (relation.isDecided()) {
                continue;
            }
            if (suggestion == null) {
                relations.delete(relation);
                touched.add(relation.from().current().id());
                touched.add(relation.to().current().id());
            } else {
                relation.suggest(
                        suggestion.from(),
                        suggestion.to(),
                        suggestion.type(),
                        suggestion.score(),
                        suggestion.detector(),
                        suggestion.reasons());
            }
        }
        for (Suggestion suggestion : found.values()) {
            relations.save(new Relation(
                    suggestion.from(),
                    suggestion.to(),
                    suggestion.type(),
                    suggestion.score(),
                    suggestion.detector(),
                    suggestion.reasons(),
                    clock.instant()));
        }
        return touched;
    }

    private Map<Set<Long>, Suggestion> suggestions(Collection<Long> claimIds) {
        Map<Long, Statement> members = new HashMap<>();
        statements.findByClaims(claimIds).stream()
                .filter(Statement::isRead)
                .forEach(statement -> members.put(statement.id(), statement));
        if (members.isEmpty()) {
            return new HashMap<>();
        }
        List<Judgement> judged = judgements.findByStatements(members.keySet());
        Set<Long> strangers = new HashSet<>();
        judged.forEach(judgement -> strangers.addAll(List.of(judgement.statementA(), judgement.statementB())));
        strangers.removeAll(members.keySet());
        if (!strangers.isEmpty()) {
            statements.findByIds(strangers).stream()
                    .filter(statement -> !statement.isWithdrawn())
                    .forEach(statement -> members.put(statement.id(), statement));
        }
        SaidTogether together = SaidTogether.around(members.values(), statements);
        Map<Set<Long>, List<Reading>> readings = new HashMap<>();
        for (Judgement judgement : judged) {
            reading(judgement, members, together)
                    .ifPresent(reading -> readings.computeIfAbsent(
                                    Set.of(reading.a().id(), reading.b().id()), pair -> new ArrayList<>())
                            .add(reading));
        }
        Map<Set<Long>, Suggestion> suggestions = new HashMap<>();
        readings.forEach(
                (pair, read) -> Suggestion.from(read).ifPresent(suggestion -> suggestions.put(pair, suggestion)));
        return suggestions;
    }

    /**
     * What a judgement says about two claims; nothing where both statements are in one, both are said side by side, or
     * both by one source, which neither supports nor contradicts itself.
     */
    private static Optional<Reading> reading(Judgement judgement, Map<Long, Statement> members, SaidTogether together) {
        Statement one = members.get(judgement.statementA());
        Statement other = members.get(judgement.statementB());
        Claim a = claimOf(one);
        Claim b = claimOf(other);
        if (one == null || other == null || a == null || b == null || a == b) {
            return Optional.empty();
        }
        if (together.inWords(one, other) || together.asClaims(one, other)) {
            return Optional.empty();
        }
        boolean saidByOne = one.source().id() == other.source().id();
        return saidByOne ? Optional.empty() : Optional.of(new Reading(a, b, judgement));
    }

    private static @Nullable Claim claimOf(@Nullable Statement statement) {
        return statement == null ? null : statement.claim().map(Claim::current).orElse(null);
    }

    /** A judgement with the claims of its statements. */
    record Reading(Claim a, Claim b, Judgement judgement) {}
}
