package org.assay.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.claim.Statement;
import org.assay.claim.Statements;

/**
 * The statements that a change can regroup: the given ones, those that may mean the same as one of them, and so on, with
 * all statements of the claims they are in.
 */
final class Neighbourhood {

    private static final Set<PairLabel> CLASHES =
            EnumSet.of(PairLabel.CONTRADICTS, PairLabel.SUPERSEDES, PairLabel.SUPERSEDED_BY);

    private final Map<Long, Statement> members = new TreeMap<>();
    private final Map<String, Judgement> judged = new HashMap<>();

    private Neighbourhood() {}

    static Neighbourhood of(Collection<Long> seeds, Statements statements, Judgements judgements) {
        Neighbourhood around = new Neighbourhood();
        Set<Long> wanted = new HashSet<>(seeds);
        while (!wanted.isEmpty()) {
            List<Statement> fresh = statements.findByIds(wanted).stream()
                    .filter(found -> !found.isWithdrawn() && found.isRead())
                    .filter(found -> around.members.putIfAbsent(found.id(), found) == null)
                    .toList();
            wanted = around.reach(fresh, statements, judgements);
            wanted.removeAll(around.members.keySet());
        }
        return around;
    }

    private Set<Long> reach(List<Statement> fresh, Statements statements, Judgements judgements) {
        Set<Long> reached = new HashSet<>();
        if (fresh.isEmpty()) {
            return reached;
        }
        for (Judgement judgement :
                judgements.findByStatements(fresh.stream().map(Statement::id).toList())) {
            judged.put(judgement.statementA() + " " + judgement.statementB(), judgement);
            if (judgement.label() == PairLabel.EQUIVALENT) {
                reached.add(judgement.statementA());
                reached.add(judgement.statementB());
            }
        }
        Set<Long> claims = new HashSet<>();
        fresh.forEach(statement -> statement.claim().ifPresent(claim -> claims.add(claim.id())));
        if (!claims.isEmpty()) {
            statements.findByClaims(claims).stream()
                    .filter(Statement::isRead)
                    .forEach(found -> reached.add(found.id()));
        }
        return reached;
    }

    Map<Long, Statement> members() {
        return members;
    }

    /** What the judgements say about any two members. */
    List<Clusters.Sameness> samenesses() {
        List<Clusters.Sameness> found = new ArrayList<>();
        for (Judgement judgement : judged.values()) {
            Statement a = members.get(judgement.statementA());
            Statement b = members.get(judgement.statementB());
            if (a != null && b != null) {
                found.add(new Clusters.Sameness(
                        a.id(),
                        b.id(),
                        judgement.probabilities().getOrDefault(PairLabel.EQUIVALENT, 0.0),
                        CLASHES.contains(judgement.label()),
                        key(a, b)));
            }
        }
        return found;
    }

    private static String key(Statement a, Statement b) {
        return a.text().compareTo(b.text()) < 0 ? a.text() + "\n" + b.text() : b.text() + "\n" + a.text();
    }
}
