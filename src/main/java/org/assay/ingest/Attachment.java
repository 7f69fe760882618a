package org.assay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.text.PairReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the claim of each curated verdict: among the claims with an appearance inside one of its quotes, the one that
 * agrees best with the curated text. A claim takes one verdict, the better match.
 */
@Component
class Attachment {

    /** Least agreement, by the pair model, mean of both orders. */
    private static final double AGREES = 0.5;

    private final QuotePlaces places;
    private final Statements statements;
    private final PairReader pairs;
    private final TransactionTemplate transaction;

    Attachment(QuotePlaces places, Statements statements, PairReader pairs, TransactionTemplate transaction) {
        this.places = places;
        this.statements = statements;
        this.pairs = pairs;
        this.transaction = transaction;
    }

    /** The claims of those verdicts that have one, by the verdict's id. */
    Map<String, Long> match(CorpusFolder corpus) {
        List<Reading> toRead = new ArrayList<>();
        transaction.executeWithoutResult(
                status -> corpus.verdicts().forEach(verdict -> toRead.addAll(readings(corpus, verdict))));
        List<Match> matches = toRead.parallelStream()
                .map(reading -> new Match(
                        reading.verdict(),
                        reading.claim(),
                        pairs.readBothWays(reading.curated(), reading.said()).supports()))
                .filter(match -> match.agreement() >= AGREES)
                .sorted(Comparator.comparingDouble(Match::agreement)
                        .reversed()
                        .thenComparing(Match::verdict)
                        .thenComparing(Match::claim))
                .toList();
        Map<String, Long> best = new HashMap<>();
        Set<String> settled = new HashSet<>();
        for (Match match : matches) {
            if (settled.add(match.verdict()) && !best.containsValue(match.claim())) {
                best.put(match.verdict(), match.claim());
            }
        }
        return best;
    }

    private List<Reading> readings(CorpusFolder corpus, CuratedVerdict verdict) {
        Set<Reading> readings = new HashSet<>();
        for (CuratedAppearance appearance : verdict.appearances()) {
            places.find(corpus, appearance)
                    .ifPresent(place -> statements
                            .findByRevision(place.passage().revision().id())
                            .stream()
                            .filter(statement -> statement.isRead() && Curation.isInside(statement, place))
                            .forEach(statement -> statement
                                    .claim()
                                    .map(Claim::current)
                                    .ifPresent(claim -> readings.add(reading(verdict, claim, statement)))));
        }
        return List.copyOf(readings);
    }

    private static Reading reading(CuratedVerdict verdict, Claim claim, Statement statement) {
        return new Reading(verdict.id(), verdict.claim(), claim.id(), statement.text());
    }

    private record Reading(String verdict, String curated, long claim, String said) {}

    private record Match(String verdict, long claim, double agreement) {}
}
