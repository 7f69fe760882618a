package org.assay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.source.UnknownSource;
import org.assay.standing.Standings;
import org.assay.web.CompareAddress.Shown;
import org.assay.web.Segment.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page that sets two sources side by side. */
@Service
@Transactional(readOnly = true)
class ComparePages {

    private static final int OPPOSED = 12;
    private static final int AGREED = 4;
    private static final int ALONE = 50;

    private final Sources sources;
    private final Revisions revisions;
    private final Statements statements;
    private final Claims claims;
    private final Standings standings;
    private final Positions positions;

    ComparePages(
            Sources sources,
            Revisions revisions,
            Statements statements,
            Claims claims,
            Standings standings,
            Positions positions) {
        this.sources = sources;
        this.revisions = revisions;
        this.statements = statements;
        this.claims = claims;
        this.standings = standings;
        this.positions = positions;
    }

    /** The choice of two sources, some of them chosen already. */
    public ComparePage.Choosing choosing(@Nullable Long left, @Nullable Long right, @Nullable String problem) {
        List<Source> all = sources.findAllByDate();
        return new ComparePage.Choosing(choices(all, left), choices(all, right), problem);
    }

    /**
     * The page of two different sources.
     *
     * @throws UnknownSource where there is none with one of the ids
     */
    public ComparePage page(CompareAddress address) {
        Source left = source(address.left());
        Source right = source(address.right());
        Set<Long> saidLeft = said(left);
        Set<Long> saidRight = said(right);
        Comparing comparing = new Comparing(left, right, positions.of(saidLeft).values());
        List<Long> onlyLeft = comparing.onlyLeft(saidLeft);
        List<Long> onlyRight = comparing.onlyRight(saidRight);
        Laying laying = new Laying(comparing, seals(saidLeft, saidRight));
        boolean whole = address.shown() != Shown.FIRST;
        CompareAddress all = address.showing(Shown.ALL);
        return new ComparePage(
                party(left, saidLeft.size(), onlyLeft.size(), address.showing(Shown.LEFT)),
                party(right, saidRight.size(), onlyRight.size(), address.showing(Shown.RIGHT)),
                address.swapped().href(),
                comparing.shared(),
                part(laying.conflicts(), whole ? Integer.MAX_VALUE : OPPOSED, all, "more in conflict"),
                part(laying.outdated(), whole ? Integer.MAX_VALUE : OPPOSED, all, "more outdated"),
                part(laying.same(), whole ? Integer.MAX_VALUE : AGREED, all, "more they agree on"),
                switch (address.shown()) {
                    case LEFT -> alone(left, onlyLeft, address);
                    case RIGHT -> alone(right, onlyRight, address);
                    case FIRST, ALL -> null;
                });
    }

    private Source source(long id) {
        return sources.findById(id).orElseThrow(() -> new UnknownSource(id));
    }

    /** Ids of the claims of a source, in the order of its text. */
    private Set<Long> said(Source source) {
        Set<Long> said = new LinkedHashSet<>();
        revisions
                .findLatest(source)
                .ifPresent(revision -> statements
                        .findByRevision(revision.id())
                        .forEach(statement ->
                                statement.claim().map(Claim::current).ifPresent(claim -> said.add(claim.id()))));
        return said;
    }

    private Map<Long, Seal> seals(Set<Long> left, Set<Long> right) {
        Set<Long> both = new LinkedHashSet<>(left);
        both.addAll(right);
        Map<Long, Seal> seals = new HashMap<>();
        if (!both.isEmpty()) {
            standings.findByClaims(both).forEach(one -> seals.put(one.claimId(), Marks.seal(one)));
        }
        return seals;
    }

    private static ComparePage.Party party(Source source, int claims, int alone, CompareAddress ofAlone) {
        String known = Dating.known(source);
        return new ComparePage.Party(
                source.label(),
                source.title(),
                "/sources/" + source.id(),
                known.isEmpty() ? Dating.words(source) : Dating.words(source) + ", " + known,
                new Link(
                        Phrases.figures(claims, "claim", "claims"),
                        SearchAddress.ALL
                                .with("source", Long.toString(source.id()))
                                .href()),
                new Link("%,d only in %s".formatted(alone, source.label()), ofAlone.href()));
    }

    private static <T> ComparePage.Part<T> part(List<T> entries, int most, CompareAddress all, String words) {
        int rest = entries.size() - most;
        return rest <= 0
                ? new ComparePage.Part<>(entries, entries.size(), null)
                : new ComparePage.Part<>(
                        entries.subList(0, most),
                        entries.size(),
                        new Link(Phrases.capital(Phrases.count(rest)) + " " + words, all.href()));
    }

    private ComparePage.Alone alone(Source source, List<Long> only, CompareAddress address) {
        List<Long> onPage =
                only.stream().skip((long) address.page() * ALONE).limit(ALONE).toList();
        Map<Long, Claim> known = new HashMap<>();
        Map<Long, org.assay.standing.Standing> standing = new HashMap<>();
        if (!onPage.isEmpty()) {
            claims.findByIds(onPage).forEach(claim -> known.put(claim.id(), claim));
            standings.findByClaims(onPage).forEach(one -> standing.put(one.claimId(), one));
        }
        List<TopicPage.Told> listed = new ArrayList<>();
        for (long id : onPage) {
            Claim claim = known.get(id);
            if (claim != null) {
                listed.add(new TopicPage.Told(
                        claim.text(), "/claims/" + id, Marks.seal(standing.get(id)), others(standing.get(id))));
            }
        }
        return new ComparePage.Alone(
                source.label(),
                listed,
                Pager.of(
                        address.page(),
                        ALONE,
                        only.size(),
                        number -> address.onPage(number).href()));
    }

    private static String others(org.assay.standing.@Nullable Standing standing) {
        int elsewhere = standing == null ? 0 : standing.sourcesFor() - 1;
        return elsewhere < 1 ? "" : Phrases.capital(Phrases.count(elsewhere, "other source", "other sources"));
    }

    private static List<SearchPage.Choice> choices(List<Source> all, @Nullable Long chosen) {
        return all.stream()
                .map(source -> new SearchPage.Choice(
                        Long.toString(source.id()),
                        "%s, %s".formatted(source.label(), Dating.words(source)),
                        chosen != null && chosen == source.id()))
                .toList();
    }

    /** Lays out what was compared. */
    private record Laying(Comparing comparing, Map<Long, Seal> seals) {

        List<ComparePage.Pair> conflicts() {
            List<ComparePage.Pair> pairs = new ArrayList<>();
            for (Comparing.Opposed opposed : comparing.conflicts()) {
                String detail = opposed.right().isConfirmed() ? "confirmed" : "suggested";
                pairs.add(pair(opposed, LineMark.CONFLICT, "Conflict", detail, Tone.CLASH, Tone.CLASH));
            }
            return pairs;
        }

        List<ComparePage.Pair> outdated() {
            List<ComparePage.Pair> pairs = new ArrayList<>();
            for (Comparing.Opposed opposed : comparing.outdated()) {
                boolean isNewerRight = Comparing.isNewerRight(opposed);
                pairs.add(pair(
                        opposed,
                        LineMark.OUTDATED,
                        isNewerRight ? "Outdated by" : "Outdates",
                        Dating.between(
                                opposed.saidLeft().getFirst().source(),
                                opposed.saidRight().getFirst().source()),
                        isNewerRight ? Tone.PASSED : Tone.SHARED,
                        isNewerRight ? Tone.SHARED : Tone.PASSED));
            }
            return pairs;
        }

        List<ComparePage.Alike> same() {
            return comparing.same().stream()
                    .map(same -> new ComparePage.Alike(
                            same.claim().text(),
                            href(same.claim()),
                            seal(same.claim()),
                            Quotes.marked(same.left().getFirst(), Tone.SHARED),
                            Quotes.marked(same.right().getFirst(), Tone.SHARED)))
                    .toList();
        }

        private ComparePage.Pair pair(
                Comparing.Opposed opposed, LineMark mark, String how, String detail, Tone left, Tone right) {
            List<Statement> saidLeft = opposed.saidLeft();
            List<Statement> saidRight = opposed.saidRight();
            return new ComparePage.Pair(
                    half(
                            opposed.left().claim(),
                            Sides.clearest(saidLeft, saidRight, left),
                            comparing.leftOtherwise(opposed)),
                    half(
                            opposed.right().other(),
                            Sides.clearest(saidRight, saidLeft, right),
                            comparing.rightOtherwise(opposed)),
                    mark,
                    how,
                    detail,
                    Comparing.isNewerRight(opposed));
        }

        private ComparePage.Half half(Claim claim, Quote quote, List<Statement> otherwise) {
            return new ComparePage.Half(
                    claim.text(),
                    href(claim),
                    seal(claim),
                    quote,
                    otherwise.isEmpty() ? null : Quotes.brief(otherwise.getFirst(), List.of(), Tone.PLAIN));
        }

        private Seal seal(Claim claim) {
            return seals.getOrDefault(claim.id(), Seal.NONE);
        }

        private static String href(Claim claim) {
            return "/claims/" + claim.id();
        }
    }
}
