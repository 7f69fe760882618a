package org.assay.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.Vectors;
import org.assay.text.StatementReader;
import org.assay.text.StatementReading;
import org.springframework.stereotype.Service;

/**
 * Compares statements with their nearest, and with those whose nearest they are, and keeps what the classifier says; what
 * another version of it said is replaced. Can be interrupted between any two portions: what is judged stays judged.
 */
@Service
public class Judging {

    /** How many are looked at around each statement for those that have it among their nearest. */
    private static final int AROUND = 200;

    /** How many times as many as wanted are looked at for the nearest, as some may be said in the same passage. */
    private static final int SPARE = 2;

    private static final int PORTION = 24;

    private final Statements statements;
    private final Judgements judgements;
    private final Vectors vectors;
    private final Candidates candidates;
    private final PairClassifier classifier;
    private final StatementReader reader;
    private final JudgementStorage storage;

    Judging(
            Statements statements,
            Judgements judgements,
            Vectors vectors,
            Candidates candidates,
            PairClassifier classifier,
            StatementReader reader,
            JudgementStorage storage) {
        this.statements = statements;
        this.judgements = judgements;
        this.vectors = vectors;
        this.candidates = candidates;
        this.classifier = classifier;
        this.reader = reader;
        this.storage = storage;
    }

    /** Ids of the statements that wait to be compared: the new ones, and after an upgrade of the classifier all. */
    public List<Long> waiting() {
        return statements.findUnjudged(classifier.version());
    }

    /** Whether another version of the classifier has compared some statements. */
    public boolean isBehind() {
        return statements.countJudgedByOthers(classifier.version()) > 0;
    }

    /**
     * Compares statements with their neighbours.
     *
     * @param statementIds the statements
     * @param done told after each portion how many of them are finished
     */
    public void judge(List<Long> statementIds, IntConsumer done) {
        for (int from = 0; from < statementIds.size(); from += PORTION) {
            List<Long> portion = statementIds.subList(from, Math.min(statementIds.size(), from + PORTION));
            judgePortion(portion);
            done.accept(from + portion.size());
        }
    }

    private void judgePortion(List<Long> ids) {
        Map<Long, Statement> byId = load(ids);
        Map<Pair, Double> likeness = pairsOf(byId);
        for (Comparison known : judgements.findComparisons(ids, classifier.version())) {
            likeness.remove(new Pair(known.a(), known.b()));
        }
        Map<Long, PairSide> sides = sides(byId);
        List<Judgement> made = likeness.keySet().parallelStream()
                .flatMap(pair -> judgement(pair, likeness.getOrDefault(pair, 0.0), sides))
                .toList();
        storage.keep(ids, made, classifier.version());
    }

    private Stream<Judgement> judgement(Pair pair, double likeness, Map<Long, PairSide> sides) {
        PairSide a = sides.get(pair.a);
        PairSide b = sides.get(pair.b);
        return a == null || b == null
                ? Stream.empty()
                : Stream.of(new Judgement(pair.a, pair.b, likeness, classifier.classify(a, b), classifier.version()));
    }

    /**
     * The pairs of the given statements with their nearest and with those whose nearest they are, with their likeness,
     * without what one passage says side by side; adds the others to the given statements.
     */
    private Map<Pair, Double> pairsOf(Map<Long, Statement> byId) {
        Map<Long, List<Candidates.Near>> around = around(byId.values());
        Map<Pair, Double> pairs = ofWhoseNearestTheyAre(around);
        around.replaceAll((id, near) -> nearest(near, SPARE * Reach.NEAREST));
        Set<Long> others = new HashSet<>();
        pairs.keySet().forEach(pair -> others.addAll(List.of(pair.a, pair.b)));
        around.values().forEach(near -> near.forEach(one -> others.add(one.statementId())));
        others.removeAll(byId.keySet());
        byId.putAll(load(List.copyOf(others)));

        SaidTogether together = SaidTogether.around(byId.values(), statements);
        pairs.keySet().removeIf(pair -> together.inWords(byId.get(pair.a), byId.get(pair.b)));
        around.forEach((id, near) -> {
            List<Candidates.Near> apart = near.stream()
                    .filter(one -> byId.containsKey(one.statementId()))
                    .filter(one -> !together.inWords(byId.get(id), byId.get(one.statementId())))
                    .toList();
            nearest(apart, Reach.NEAREST).forEach(one -> pairs.put(Pair.of(id, one.statementId()), one.likeness()));
        });
        return pairs;
    }

    /** What lies around statements, nearest first; of their own source only what is near enough to be the same claim. */
    private Map<Long, List<Candidates.Near>> around(Collection<Statement> some) {
        Map<String, float[]> known =
                vectors.of(some.stream().map(Statement::text).toList());
        Map<Long, List<Candidates.Near>> around = new TreeMap<>();
        for (Statement one : some) {
            float[] vector = known.get(one.text());
            if (vector == null) {
                throw new IllegalStateException("no vector for '%s'".formatted(one.text()));
            }
            around.put(
                    one.id(),
                    candidates.nearest(one.id(), vector, AROUND).stream()
                            .filter(near -> near.likeness() >= Reach.FARTHEST)
                            .toList());
        }
        Map<Long, Long> sources = sources(around);
        around.replaceAll((id, all) -> all.stream()
                .filter(near -> near.likeness() >= Reach.OWN_SOURCE
                        || !Objects.equals(sources.get(id), sources.get(near.statementId())))
                .toList());
        return around;
    }

    /** The source of each of the given statements and of those around them. */
    private Map<Long, Long> sources(Map<Long, List<Candidates.Near>> around) {
        Set<Long> ids = new HashSet<>(around.keySet());
        around.values().forEach(all -> all.forEach(near -> ids.add(near.statementId())));
        Map<Long, Long> sources = new HashMap<>();
        statements.findSources(ids).forEach(one -> sources.put(one.statement(), one.source()));
        return sources;
    }

    /** The pairs with statements that have been compared, and now have one of the given ones among their nearest. */
    private Map<Pair, Double> ofWhoseNearestTheyAre(Map<Long, List<Candidates.Near>> around) {
        Set<Long> near = around.values().stream()
                .flatMap(List::stream)
                .map(Candidates.Near::statementId)
                .collect(Collectors.toSet());
        Set<Long> compared = statements.findJudged(near, classifier.version());
        Map<Long, Double> reach = Reach.byStatement(judgements.findComparisons(compared, classifier.version()));
        Map<Pair, Double> pairs = new HashMap<>();
        around.forEach((id, all) -> all.stream()
                .filter(one -> compared.contains(one.statementId()))
                .filter(one -> one.likeness() >= reach.getOrDefault(one.statementId(), Reach.FARTHEST))
                .forEach(one -> pairs.put(Pair.of(id, one.statementId()), one.likeness())));
        return pairs;
    }

    /** Those of the given ranks from the front; equally near ones share a rank. */
    private static List<Candidates.Near> nearest(List<Candidates.Near> nearestFirst, int ranks) {
        double reach =
                Reach.of(nearestFirst.stream().map(Candidates.Near::likeness).toList(), ranks);
        return nearestFirst.stream().filter(near -> near.likeness() >= reach).toList();
    }

    private Map<Long, Statement> load(List<Long> ids) {
        Map<Long, Statement> byId = new TreeMap<>();
        if (!ids.isEmpty()) {
            statements.findByIds(ids).stream()
                    .filter(found -> !found.isWithdrawn())
                    .forEach(found -> byId.put(found.id(), found));
        }
        return byId;
    }

    private Map<Long, PairSide> sides(Map<Long, Statement> byId) {
        List<String> texts =
                byId.values().stream().map(Statement::text).distinct().toList();
        Map<String, float[]> known = vectors.of(texts);
        Map<String, StatementReading> readings =
                texts.parallelStream().collect(Collectors.toMap(text -> text, reader::read));
        Map<Long, PairSide> sides = new HashMap<>();
        for (Statement statement : new ArrayList<>(byId.values())) {
            float[] vector = known.get(statement.text());
            StatementReading reading = readings.get(statement.text());
            if (vector != null && reading != null) {
                sides.put(
                        statement.id(),
                        new PairSide(
                                statement.text(),
                                statement.subject(),
                                statement.source().publishedOn().orElse(null),
                                reading,
                                vector));
            }
        }
        return sides;
    }

    /** Two statements, the lower id first. */
    private record Pair(long a, long b) {

        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }
}
