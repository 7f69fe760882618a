package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.relation.DisplayThreshold;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;
import org.assay.source.Source;
import org.assay.text.Span;
import org.assay.web.ConflictsPage.Difference;
import org.assay.web.ConflictsPage.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a suggested relation out as a case: the older reading left, what differs, and why it was suggested. */
@Component
class CaseLayout {

    /** A claim and the appearance that stands for it, null where it has none. */
    private record Half(Claim claim, @Nullable Statement said) {

        private static final Comparator<Half> OLDER_FIRST = Comparator.comparing(
                        Half::said, Comparator.nullsLast(Position.BY_DATE))
                .thenComparing(half -> half.claim().id());

        private String exact() {
            return said == null ? claim.text() : said.exact();
        }
    }

    private final Statements statements;

    CaseLayout(Statements statements) {
        this.statements = statements;
    }

    static LineMark mark(Relation relation) {
        return relation.type() == RelationType.SUPERSEDES ? LineMark.OUTDATED : LineMark.CONFLICT;
    }

    /** Lays out a relation; wants a transaction around it. */
    ConflictsPage.Case lay(Relation relation, Map<String, String> topicLabels) {
        Claim first = relation.from().current();
        List<Half> halves =
                new ArrayList<>(List.of(half(first), half(relation.to().current())));
        halves.sort(Half.OLDER_FIRST);
        Half left = halves.getFirst();
        Half right = halves.getLast();
        Clash clash = Clash.between(left.exact(), right.exact());
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
                DisplayThreshold.of(relation.type()),
                "Too few suggestions at this score have been read to say how often they are right.");
    }

    private Half half(Claim claim) {
        List<Statement> said = statements.findByClaim(claim.id());
        return new Half(
                claim,
                said.stream()
                        .filter(one -> one.text().equals(claim.text()))
                        .findFirst()
                        .orElse(said.isEmpty() ? null : said.getFirst()));
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
