package org.assay.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * Compares statements with their nearest neighbours and keeps what the classifier says; what another version of it said
 * is replaced. Can be interrupted between any two portions: what is judged stays judged.
 */
@Service
public class Judging {

    /** Neighbours looked at for each statement, before the classifier dismisses the plainly unrelated ones. */
    private static final int NEIGHBOURS = 11;

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
        Set<Pair> pairs = pairsOf(ids, byId);
        Map<Long, PairSide> sides = sides(byId);
        List<Judgement> made =
                pairs.parallelStream().flatMap(pair -> judgement(pair, sides)).toList();
        storage.keep(ids, made, classifier.version());
    }

    private Stream<Judgement> judgement(Pair pair, Map<Long, PairSide> sides) {
        PairSide a = sides.get(pair.a);
        PairSide b = sides.get(pair.b);
        return a == null || b == null
                ? Stream.empty()
                : Stream.of(new Judgement(pair.a, pair.b, classifier.classify(a, b), classifier.version()));
    }

    /**
     * The pairs of the given statements with their neighbours, and those that another version judged, without what this
     * version has judged and what one passage says side by side; adds the neighbours.
     */
    private Set<Pair> pairsOf(List<Long> ids, Map<Long, Statement> byId) {
        Map<String, float[]> known =
                vectors.of(byId.values().stream().map(Statement::text).toList());
        Set<Pair> pairs = new HashSet<>();
        for (Statement one : List.copyOf(byId.values())) {
            float[] vector = known.get(one.text());
            if (vector == null) {
                throw new IllegalStateException("no vector for '%s'".formatted(one.text()));
            }
            for (Candidates.Near near : candidates.nearest(one.id(), one.text(), vector, NEIGHBOURS)) {
                pairs.add(Pair.of(one.id(), near.statementId()));
            }
        }
        for (Judgement judged : judgements.findByStatements(ids)) {
            Pair pair = new Pair(judged.statementA(), judged.statementB());
            if (judged.classifier().equals(classifier.version())) {
                pairs.remove(pair);
            } else {
                pairs.add(pair);
            }
        }
        Set<Long> others = new HashSet<>();
        pairs.forEach(pair -> others.addAll(List.of(pair.a, pair.b)));
        others.removeAll(byId.keySet());
        byId.putAll(load(List.copyOf(others)));
        SaidTogether together = SaidTogether.around(byId.values(), statements);
        pairs.removeIf(pair -> together.inWords(byId.get(pair.a), byId.get(pair.b)));
        return pairs;
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

    private record Pair(long a, long b) {

        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }
}
