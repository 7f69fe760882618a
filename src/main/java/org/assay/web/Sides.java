package org.assay.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Statement;
import org.assay.text.Span;
import org.assay.web.Position.How;
import org.assay.web.Segment.Tone;
import org.jspecify.annotations.Nullable;

/** Sets the sides of a claim beside each other in the sources' own words; the words that clash have their tone. */
final class Sides {

    private Sides() {}

    /** What all sources say of a claim: for it, against it, newer than it, implying it. */
    static List<Side> all(Position position) {
        List<Statement> own = distinct(position.appearances());
        List<Statement> against = distinct(position.appearances(How.CONTRADICTS));
        List<Statement> newer = distinct(position.appearances(How.OUTDATES));
        List<Statement> implying = distinct(position.appearances(How.IMPLIES));
        List<Side> sides = new ArrayList<>();
        sides.add(own(position, own, against, newer));
        if (!against.isEmpty()) {
            int voices = Position.labels(against).size();
            sides.add(new Side(
                    LineMark.CONFLICT,
                    says(voices) + " otherwise",
                    quotes(against, own, Tone.CLASH),
                    onBothSides(position.standing())));
        }
        if (!newer.isEmpty()) {
            int voices = Position.labels(newer).size();
            sides.add(new Side(
                    LineMark.OUTDATED,
                    voices == 1
                            ? "A newer source says otherwise"
                            : Phrases.capital(Phrases.count(voices)) + " newer sources say otherwise",
                    quotes(newer, own, Tone.SHARED),
                    null));
        }
        if (!implying.isEmpty()) {
            sides.add(new Side(
                    LineMark.AGREE,
                    says(Position.labels(implying).size()) + " what implies it",
                    quotes(implying, List.of(), Tone.PLAIN),
                    null));
        }
        return sides;
    }

    /** Both sides of a conflict, a quote a source and at most that many on each. */
    static List<Side> brief(Position position, int most) {
        List<Statement> own = onePerSource(position.support(), most);
        List<Statement> against = onePerSource(position.appearances(How.CONTRADICTS), most);
        Standing standing = position.standing();
        return List.of(
                new Side(
                        LineMark.AGREE,
                        says(standing.saySo().size()) + " so",
                        own.stream().map(one -> brief(one, against)).toList(),
                        null),
                new Side(
                        LineMark.CONFLICT,
                        says(standing.sayOtherwise().size()) + " otherwise",
                        against.stream().map(one -> brief(one, own)).toList(),
                        null));
    }

    private static Side own(Position position, List<Statement> own, List<Statement> against, List<Statement> newer) {
        LineMark mark = position.standing().mark() == LineMark.SINGLE ? LineMark.SINGLE : LineMark.AGREE;
        List<Quote> quotes = against.isEmpty() && !newer.isEmpty()
                ? quotes(own, newer, Tone.PASSED)
                : quotes(own, against, Tone.CLASH);
        return new Side(mark, says(Position.labels(own).size()) + " so", quotes, null);
    }

    private static String says(int voices) {
        return Phrases.capital(Phrases.count(voices, "says", "say"));
    }

    private static @Nullable String onBothSides(Standing standing) {
        List<String> both = standing.saySo().stream()
                .filter(standing.sayOtherwise()::contains)
                .toList();
        if (both.isEmpty()) {
            return null;
        }
        return both.size() == 1
                ? both.getFirst() + " says both. It counts once on each side."
                : Phrases.all(both) + " say both. They count once on each side.";
    }

    private static List<Quote> quotes(List<Statement> statements, List<Statement> others, Tone tone) {
        return statements.stream()
                .map(one -> Quotes.inContext(one, clash(one, others), tone))
                .toList();
    }

    private static Quote brief(Statement statement, List<Statement> others) {
        return Quotes.brief(statement, clash(statement, others), Tone.CLASH);
    }

    /** Where a quote clashes with the first of the others that it can be compared with. */
    private static List<Span> clash(Statement statement, List<Statement> others) {
        for (Statement other : others) {
            List<Span> spans = Clash.between(statement.exact(), other.exact()).left();
            if (!spans.isEmpty()) {
                return spans;
            }
        }
        return List.of();
    }

    /** Each quote once, those of copies left out. */
    private static List<Statement> distinct(List<Statement> statements) {
        List<Statement> distinct = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Statement statement : statements) {
            if (words.add(statement.source().voice() + " " + statement.exact().strip())) {
                distinct.add(statement);
            }
        }
        return distinct;
    }

    private static List<Statement> onePerSource(List<Statement> statements, int most) {
        Map<Long, Statement> first = new LinkedHashMap<>();
        statements.forEach(one -> first.putIfAbsent(one.source().voice(), one));
        return first.values().stream().limit(most).toList();
    }
}
