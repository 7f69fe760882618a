package org.assay.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.extraction.Reason;
import org.assay.source.Passage;
import org.assay.source.PassageKind;
import org.assay.source.Passages;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.source.UnknownSource;
import org.assay.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of a source. */
@Service
@Transactional(readOnly = true)
class SourcePages {

    private final Sources sources;
    private final Revisions revisions;
    private final Passages passages;
    private final Statements statements;
    private final Standings standings;
    private final Positions positions;
    private final Clock clock;

    SourcePages(
            Sources sources,
            Revisions revisions,
            Passages passages,
            Statements statements,
            Standings standings,
            Positions positions,
            Clock clock) {
        this.sources = sources;
        this.revisions = revisions;
        this.passages = passages;
        this.statements = statements;
        this.standings = standings;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * The page of a source: its last revision.
     *
     * @param shown the mark that is not faded, or null for all
     * @param showsLeftOut whether sentences left out say why
     * @throws UnknownSource where there is none
     */
    public SourcePage page(long id, @Nullable LineMark shown, boolean showsLeftOut) {
        Source source = sources.findById(id).orElseThrow(() -> new UnknownSource(id));
        Revision revision = revisions.findLatest(source).orElse(null);
        List<Passage> read = revision == null ? List.of() : passages.findByRevision(revision.id());
        List<Statement> said = revision == null ? List.of() : statements.findByRevision(revision.id());
        List<Claimed> claimed = claimed(said);
        Set<Long> speaking = said.stream().map(one -> one.passage().id()).collect(Collectors.toSet());
        SourceAddress address = new SourceAddress(id, shown, showsLeftOut);
        return new SourcePage(
                source.label(),
                source.title(),
                origin(source, revision),
                revision == null || revision.number() == 1
                        ? null
                        : new Link("what changed", "/sources/%d/revisions".formatted(id)),
                OtherLanguage.words(source, read, said),
                source.url().map(url -> new Link(host(url), url)).orElse(null),
                SourceOthers.of(source, claimed.stream().map(Claimed::position).toList()),
                filters(claimed, address),
                new SourcePage.Switch(
                        read.stream().filter(one -> isLeftOut(one, speaking)).count(),
                        showsLeftOut,
                        address.turned().href()),
                revision == null ? List.of() : blocks(revision, read, said, claimed, address),
                claimed.stream()
                        .filter(one -> address.shows(one.mark()))
                        .map(SourcePages::noted)
                        .toList(),
                "/sources/%d/deletion".formatted(id));
    }

    /** The claims of the source, numbered in the order in which they are first said. */
    private List<Claimed> claimed(List<Statement> said) {
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        Map<Long, Long> sentences = new HashMap<>();
        for (Statement statement : said) {
            statement.claim().map(Claim::current).ifPresent(claim -> {
                numbers.putIfAbsent(claim.id(), numbers.size() + 1);
                sentences.putIfAbsent(claim.id(), statement.passage().id());
            });
        }
        Map<Long, org.assay.standing.Standing> known = new HashMap<>();
        if (!numbers.isEmpty()) {
            standings.findByClaims(numbers.keySet()).forEach(one -> known.put(one.claimId(), one));
        }
        List<Claimed> claimed = new ArrayList<>();
        positions
                .of(numbers.keySet())
                .forEach((claim, position) -> claimed.add(new Claimed(
                        numbers.getOrDefault(claim, 0),
                        sentences.getOrDefault(claim, 0L),
                        position,
                        Marks.of(known.get(claim)),
                        Marks.seal(known.get(claim)))));
        return claimed;
    }

    private List<String> origin(Source source, @Nullable Revision revision) {
        List<String> origin = new ArrayList<>();
        source.publisher().ifPresent(origin::add);
        source.author().filter(name -> !origin.contains(name)).ifPresent(origin::add);
        String known = Dating.known(source);
        origin.add(known.isEmpty() ? Dating.words(source) : Dating.words(source) + ", " + known);
        if (revision != null) {
            LocalDate day = LocalDate.ofInstant(revision.importedAt(), clock.getZone());
            String version = revision.number() > 1 ? "version %d, ".formatted(revision.number()) : "";
            origin.add(version + "imported " + Phrases.day(day));
        }
        source.copyOf().ifPresent(original -> origin.add(sameness(revision, original) + original.label()));
        return origin;
    }

    /** How the text of a copy stands to the original's; both count as one source. */
    private String sameness(@Nullable Revision copy, Source original) {
        boolean isIdentical = copy != null
                && revisions
                        .findLatest(original)
                        .filter(other -> other.sha256().equals(copy.sha256()))
                        .isPresent();
        return isIdentical
                ? "the same text as and counted as one source with "
                : "nearly the same text as and counted as one source with ";
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return url;
        }
    }

    private static List<SourcePage.Filter> filters(List<Claimed> claimed, SourceAddress address) {
        List<SourcePage.Filter> filters = new ArrayList<>();
        filters.add(new SourcePage.Filter(
                "All", null, claimed.size(), address.showing(null).href(), address.shown() == null));
        for (LineMark mark : LineMark.values()) {
            long count = claimed.stream().filter(one -> one.mark() == mark).count();
            if (count > 0 || address.shown() == mark) {
                filters.add(new SourcePage.Filter(
                        mark == LineMark.SINGLE ? "Only here" : mark.word(),
                        mark,
                        count,
                        address.showing(mark).href(),
                        address.shown() == mark));
            }
        }
        return filters;
    }

    private static List<SourcePage.Block> blocks(
            Revision revision, List<Passage> read, List<Statement> said, List<Claimed> claimed, SourceAddress address) {
        Map<Long, Claimed> byClaim = new HashMap<>();
        Set<Long> speaking = said.stream().map(one -> one.passage().id()).collect(Collectors.toSet());
        claimed.forEach(one -> byClaim.put(one.position().claim().id(), one));
        List<ArticleText.Said> marks = new ArrayList<>();
        for (Statement statement : said) {
            Claimed claim = statement
                    .claim()
                    .map(one -> byClaim.get(one.current().id()))
                    .orElse(null);
            if (claim != null) {
                marks.add(new ArticleText.Said(
                        Quotes.words(statement.span(), revision.text()),
                        claim.mark(),
                        claim.number(),
                        claim.href(),
                        !address.shows(claim.mark())));
            }
        }
        List<ArticleText.Passage> laidOut = read.stream()
                .map(passage -> new ArticleText.Passage(
                        Quotes.words(passage.span(), revision.text()),
                        passage.kind(),
                        passage.headings().size() + 1,
                        address.showsLeftOut() && isLeftOut(passage, speaking) ? leftOut(passage) : null))
                .toList();
        return ArticleText.blocks(revision.text(), laidOut, marks);
    }

    private static boolean isLeftOut(Passage passage, Set<Long> speaking) {
        return !speaking.contains(passage.id()) && passage.kind() != PassageKind.HEADING;
    }

    private static SourcePage.LeftOut leftOut(Passage passage) {
        String reason = passage.isKept() ? "no claim" : Reason.explain(passage.reason());
        String score = passage.score() > 0 ? String.format(Locale.ENGLISH, "%.2f", passage.score()) : "";
        return new SourcePage.LeftOut(score.isEmpty() ? reason : reason + " · " + score, "/passages/" + passage.id());
    }

    private static SourcePage.Noted noted(Claimed claimed) {
        return new SourcePage.Noted(
                claimed.number(),
                claimed.position().claim().text(),
                claimed.href(),
                claimed.mark(),
                claimed.position().standing(),
                claimed.seal(),
                "/passages/" + claimed.sentence());
    }

    /** A claim of the source with its number on the page. */
    private record Claimed(int number, long sentence, Position position, LineMark mark, Seal seal) {

        String href() {
            return "/claims/" + position.claim().id();
        }
    }
}
