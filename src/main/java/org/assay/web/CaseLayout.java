package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.relation.DisplayThreshold;
import org.assay.relation.Judgement;
import org.assay.relation.Judgements;
import org.assay.relation.PairLabel;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;
import org.assay.relation.Thresholds;
import org.assay.relation.TrackRecord;
import org.assay.source.Source;
import org.assay.text.Span;
import org.assay.web.ConflictsPage.Difference;
import org.assay.web.ConflictsPage.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a suggested relation out as a case: the older reading left, what differs, and why it was suggested. */
@Component
class CaseLayout {

    private static final Set<PairLabel> AGAINST =
            EnumSet.of(PairLabel.CONTRADICTS, PairLabel.SUPERSEDES, PairLabel.SUPERSEDED_BY);

    /** A claim and the appearance that stands for it, null where it has none. */
    private record Half(Claim claim, @Nullable Statement said) {

        private static final Comparator<Half> OLDER_FIRST = Comparator.comparing(
                        Half::said, Comparator.nullsLast(Position.BY_DATE))
                .thenComparing(half -> half.claim().id());

        private String exact() {
            return said == null ? claim.text() : said.exact();
        }
    }

    /** From so many decided suggestions on a share says something. */
    private static final int ENOUGH = 10;

    private final Statements statements;
    private final Judgements judgements;
    private final TrackRecord record;

    CaseLayout(Statements statements, Judgements judgements, TrackRecord record) {
        this.statements = statements;
        this.judgements = judgements;
        this.record = record;
    }

    static LineMark mark(Relation relation) {
        return relation.type() == RelationType.SUPERSEDES ? LineMark.OUTDATED : LineMark.CONFLICT;
    }

    /**
     * How often editors found such suggestions right, in words.
     *
     * @param detector what suggested them, with the versions of what stands behind it after a "+"
     */
    static String measured(TrackRecord.Measured measured, String detector) {
        String ofDetector = "of the detector " + detector.replaceAll("\\+.*", "");
        if (measured.decided() == 0) {
            return "No suggestion %s at about this score has been decided yet.".formatted(ofDetector);
        }
        String share = measured.decided() == 1
                ? "The one suggestion %s at about this score that was decided was %s."
                        .formatted(ofDetector, measured.right() == 1 ? "right" : "wrong")
                : "Of %d suggestions %s at about this score that were decided, %s right."
                        .formatted(
                                measured.decided(),
                                ofDetector,
                                switch (measured.right()) {
                                    case 0 -> "none was";
                                    case 1 -> "one was";
                                    default -> measured.right() + " were";
                                });
        return measured.decided() < ENOUGH ? share + " That is too few to rely on." : share;
    }

    /** Lays out a relation; wants a transaction around it. */
    ConflictsPage.Case lay(Relation relation, CasesAddress cases, Map<String, String> topicLabels) {
        List<Half> halves = halves(relation.from().current(), relation.to().current());
        Half left = halves.getFirst();
        Half right = halves.getLast();
        Clash clash = Clash.between(left.exact(), right.exact());
        double shown = DisplayThreshold.of(relation.type());
        double scale = relation.score() >= shown ? shown : Thresholds.REVIEW;
        return new ConflictsPage.Case(
                relation.id(),
                relation.version(),
                mark(relation),
                relation.type() == RelationType.SUPERSEDES ? "Suggested as outdated" : "Suggested conflict",
                trail(left.claim(), topicLabels),
                reading(left, clash.left()),
                reading(right, clash.right()),
                differences(left, right, clash),
                relation.reasons(),
                relation.score(),
                scale,
                scale == shown
                        ? "%s, shown from here".formatted(two(scale))
                        : "%s; readers see it from %s on".formatted(two(scale), two(shown)),
                measured(record.of(relation), relation.detector()),
                cases.from(CasesAddress.PAGE + "/" + relation.id()));
    }

    private static String two(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /** The claim that stands left; wants a transaction around it. */
    Claim left(Relation relation) {
        return halves(relation.from().current(), relation.to().current())
                .getFirst()
                .claim();
    }

    /** Both claims, each with its side of the surest judgement between them, else with its first appearance; older first. */
    private List<Half> halves(Claim one, Claim other) {
        Map<Long, Statement> ofOne = said(one);
        Map<Long, Statement> ofOther = said(other);
        Half first = new Half(one, first(ofOne));
        Half second = new Half(other, first(ofOther));
        double surest = 0;
        for (Judgement judgement :
                ofOne.isEmpty() ? List.<Judgement>of() : judgements.findByStatements(ofOne.keySet())) {
            boolean isForward = ofOne.containsKey(judgement.statementA());
            Statement a = ofOne.get(isForward ? judgement.statementA() : judgement.statementB());
            Statement b = ofOther.get(isForward ? judgement.statementB() : judgement.statementA());
            if (b != null && judgement.score() > surest && AGAINST.contains(judgement.label())) {
                surest = judgement.score();
                first = new Half(one, a);
                second = new Half(other, b);
            }
        }
        return Stream.of(first, second).sorted(Half.OLDER_FIRST).toList();
    }

    private Map<Long, Statement> said(Claim claim) {
        Map<Long, Statement> said = new LinkedHashMap<>();
        statements.findByClaim(claim.id()).forEach(one -> said.put(one.id(), one));
        return said;
    }

    private static @Nullable Statement first(Map<Long, Statement> said) {
        return said.values().stream().findFirst().orElse(null);
    }

    private static Reading reading(Half half, List<Span> clash) {
        Claim claim = half.claim();
        Statement said = half.said();
        String href = "/claims/" + claim.id();
        Quote quote = said == null
                ? new Quote(List.of(Segment.plain(claim.text())), false, false, "No source", "undated", "", "", href)
                : Quotes.inContext(said, clash, Segment.Tone.CLASH);
        return new Reading(claim.id(), quote, claim.text(), href);
    }

    private static List<Link> trail(Claim claim, Map<String, String> topicLabels) {
        List<Link> trail = new ArrayList<>();
        trail.add(new Link(
                topicLabels.getOrDefault(claim.topic(), claim.topic()),
                SearchAddress.ALL.with("topic", claim.topic()).href()));
        if (!claim.subject().isBlank()) {
            trail.add(new Link(
                    claim.subject(),
                    SearchAddress.ALL.with("subject", claim.subject()).href()));
        }
        return trail;
    }

    private static List<Difference> differences(Half left, Half right, Clash clash) {
        List<Difference> differences = new ArrayList<>();
        String one = left.claim().subject();
        String other = right.claim().subject();
        if (!one.isBlank() && !other.isBlank()) {
            differences.add(new Difference(
                    "Subject", one.equalsIgnoreCase(other) ? one + " on both sides" : one + " and " + other));
        }
        if (!clash.left().isEmpty() && !clash.right().isEmpty()) {
            differences.add(new Difference(
                    "Against",
                    "“%s” and “%s”".formatted(words(clash.left(), left.exact()), words(clash.right(), right.exact()))));
        }
        if (left.said() != null && right.said() != null) {
            differences.add(new Difference(
                    "Dates", dates(left.said().source(), right.said().source())));
        }
        return differences;
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
    }

    private static String dates(Source left, Source right) {
        if (left.id() == right.id()) {
            return "none: both stand in one article";
        }
        String one = Dating.words(left);
        String other = Dating.words(right);
        return one.equals(other) ? one + " on both sides" : one + " and " + other;
    }
}
