package org.assay.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.source.Source;
import org.assay.web.Position.How;
import org.assay.web.Position.Tie;

/** How what one source says stands to what another says. */
final class Comparing {

    /** A claim that both make; one of them may say something that implies it. */
    record Same(Claim claim, List<Statement> left, List<Statement> right) {}

    /** A claim of the left source and one of the right that stand against each other. */
    record Opposed(Position left, Tie right, List<Statement> saidLeft, List<Statement> saidRight) {}

    private final Source left;
    private final Source right;
    private final Map<Long, Same> same = new LinkedHashMap<>();
    private final List<Opposed> conflicts = new ArrayList<>();
    private final List<Opposed> outdated = new ArrayList<>();
    private final Set<Long> sharedLeft = new HashSet<>();
    private final Set<Long> sharedRight = new HashSet<>();

    /**
     * Compares two sources.
     *
     * @param claims of the left one
     */
    Comparing(Source left, Source right, Collection<Position> claims) {
        this.left = left;
        this.right = right;
        claims.forEach(this::place);
    }

    List<Same> same() {
        return List.copyOf(same.values());
    }

    /** Confirmed ones first, else in the order of the left source. */
    List<Opposed> conflicts() {
        return conflicts.stream()
                .sorted(Comparator.comparing((Opposed one) -> !one.right().isConfirmed()))
                .toList();
    }

    List<Opposed> outdated() {
        return outdated;
    }

    /** How many pairs of claims speak of the same; a claim that both make is a pair with itself. */
    long shared() {
        return same.size() + conflicts.size() + outdated.size();
    }

    /** Those of the left source's claims that the right one says nothing about. */
    List<Long> onlyLeft(Collection<Long> claims) {
        return claims.stream().filter(claim -> !sharedLeft.contains(claim)).toList();
    }

    /** Those of the right source's claims that the left one says nothing about. */
    List<Long> onlyRight(Collection<Long> claims) {
        return claims.stream().filter(claim -> !sharedRight.contains(claim)).toList();
    }

    private void place(Position position) {
        List<Statement> own = by(left, position.appearances());
        List<Statement> alike = by(right, position.appearances());
        if (!alike.isEmpty()) {
            agree(position.claim(), own, alike, position.claim(), position.claim());
        }
        for (Tie tie : position.ties()) {
            List<Statement> others = by(right, tie.appearances());
            if (!own.isEmpty() && !others.isEmpty()) {
                place(position, tie, own, others);
            }
        }
    }

    private void place(Position position, Tie tie, List<Statement> own, List<Statement> others) {
        switch (tie.how()) {
            case CONTRADICTS -> oppose(conflicts, position, tie, own, others);
            case OUTDATES, IS_OUTDATED -> oppose(outdated, position, tie, own, others);
            case IMPLIES -> agree(position.claim(), own, others, position.claim(), tie.other());
            case IS_IMPLIED -> agree(tie.other(), own, others, position.claim(), tie.other());
            case NARROWS, IS_NARROWED -> {} // speaks of something else
        }
    }

    private void agree(Claim claim, List<Statement> own, List<Statement> others, Claim ofLeft, Claim ofRight) {
        same.putIfAbsent(claim.id(), new Same(claim, own, others));
        sharedLeft.add(ofLeft.id());
        sharedRight.add(ofRight.id());
    }

    private void oppose(List<Opposed> list, Position position, Tie tie, List<Statement> own, List<Statement> others) {
        boolean isKnown = list.stream()
                .anyMatch(known -> known.left().claim().id() == tie.other().id()
                        && known.right().other().id() == position.claim().id());
        if (!isKnown) {
            list.add(new Opposed(position, tie, own, others));
        }
        sharedLeft.add(position.claim().id());
        sharedRight.add(tie.other().id());
    }

    private static List<Statement> by(Source source, List<Statement> said) {
        return said.stream()
                .filter(statement -> statement.source().id() == source.id())
                .toList();
    }

    /** Where the left source says the right claim as well. */
    List<Statement> leftOtherwise(Opposed opposed) {
        return by(left, opposed.right().appearances());
    }

    /** Where the right source says the left claim as well. */
    List<Statement> rightOtherwise(Opposed opposed) {
        return by(right, opposed.left().appearances());
    }

    /** Whether the right claim is the one that came later. */
    static boolean isNewerRight(Opposed opposed) {
        return opposed.right().how() == How.OUTDATES;
    }
}
