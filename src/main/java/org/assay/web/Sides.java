package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** The greatest share of a quote that is worth marking as clashing. */
    private static final double MOST_CLASH = 0.7;

    /** The greatest number of separate runs of words; more are a different wording, not a clash. */
    private static final int MOST_RUNS = 2;

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

    /** Both sides of a conflict, a quote a source and at most that many on each, those that clash first. */
    static List<Side> brief(Position position, int most) {
        List<Statement> own = new ArrayList<>(position.appearances());
        own.addAll(position.appearances(How.IMPLIES));
        List<Statement> against = position.appearances(How.CONTRADICTS);
        Standing standing = position.standing();
        return List.of(
                new Side(LineMark.AGREE, says(standing.saySo().size()) + " so", brief(own, against, most), null),
                new Side(
                        LineMark.CONFLICT,
                        says(standing.sayOtherwise().size()) + " otherwise",
                        brief(against, own, most),
                        null));
    }

    /** Whether some quote of each side names words that clash. */
    static boolean clash(List<Side> sides) {
        return sides.stream()
                .allMatch(side -> side.quotes().stream()
                        .flatMap(quote -> quote.text().stream())
                        .anyMatch(segment -> segment.tone() == Tone.CLASH));
    }

    /** A quote a source and at most that many, those that clash with one of the others first. */
    static List<Quote> brief(List<Statement> statements, List<Statement> others, int most) {
        Map<Statement, List<Span>> clashes = new LinkedHashMap<>();
        statements.forEach(one -> clashes.put(one, clash(one, others)));
        Map<Long, Statement> first = new LinkedHashMap<>();
        clashes.keySet().stream()
                .sorted(Comparator.comparing(
                        one -> clashes.getOrDefault(one, List.of()).isEmpty()))
                .forEach(one -> first.putIfAbsent(one.source().voice(), one));
        return first.values().stream()
                .limit(most)
                .map(one -> Quotes.brief(one, clashes.getOrDefault(one, List.of()), Tone.CLASH))
                .toList();
    }

    /** The quote whose words differ from the others most clearly, in context; the first if none does. */
    static Quote clearest(List<Statement> statements, List<Statement> others, Tone tone) {
        Statement chosen = statements.stream()
                .filter(one -> !clash(one, others).isEmpty())
                .findFirst()
                .orElse(statements.getFirst());
        return Quotes.inContext(chosen, clash(chosen, others), tone);
    }

    private static Side own(Position position, List<Statement> own, List<Statement> against, List<Statement> newer) {
        LineMark mark = position.standing().mark() == LineMark.SINGLE ? LineMark.SINGLE : LineMark.AGREE;
        List<Quote> quotes = against.isEmpty() && !newer.isEmpty()
                ? quotes(own, newer, Tone.PASSED)
                : quotes(own, against, Tone.CLASH);
        String heading =
                own.isEmpty() ? Standing.NO_SOURCE : says(Position.labels(own).size()) + " so";
        return new Side(mark, heading, quotes, null);
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

    /** Where a quote clashes with the one of the others that is most like it; nothing if most of it would clash. */
    private static List<Span> clash(Statement statement, List<Statement> others) {
        List<Span> best = List.of();
        double least = MOST_CLASH;
        for (Statement other : others) {
            Clash clash = Clash.between(statement.exact(), other.exact());
            double here = share(clash.left(), statement);
            double both = (here + share(clash.right(), other)) / 2;
            boolean isClear = !clash.left().isEmpty() && clash.left().size() <= MOST_RUNS && here < MOST_CLASH;
            if (isClear && both < least) {
                best = clash.left();
                least = both;
            }
        }
        return best;
    }

    private static double share(List<Span> spans, Statement statement) {
        return spans.stream().mapToDouble(Span::length).sum()
                / Math.max(1, statement.exact().length());
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
}
