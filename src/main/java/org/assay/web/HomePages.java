package org.assay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Topic;
import org.assay.ingest.ImportJobs;
import org.assay.search.ClaimOrder;
import org.assay.search.ClaimQuery;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.standing.Agreement;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the front page. */
@Service
@Transactional(readOnly = true)
class HomePages {

    private static final int DISPUTED = 30;
    private static final int LISTED = 3;
    private static final int EXAMPLES = 4;
    private static final int LONGEST_EXAMPLE = 48;
    private static final int QUOTES = 2;
    private static final int CANDIDATES = 8;

    private final Claims claims;
    private final Sources sources;
    private final Verdicts verdicts;
    private final ClaimSearch search;
    private final Positions positions;
    private final OpenConflicts conflicts;
    private final TopicsBySource topics;
    private final ImportJobs imports;
    private final Clock clock;

    HomePages(
            Claims claims,
            Sources sources,
            Verdicts verdicts,
            ClaimSearch search,
            Positions positions,
            OpenConflicts conflicts,
            TopicsBySource topics,
            ImportJobs imports,
            Clock clock) {
        this.claims = claims;
        this.sources = sources;
        this.verdicts = verdicts;
        this.search = search;
        this.positions = positions;
        this.conflicts = conflicts;
        this.topics = topics;
        this.imports = imports;
        this.clock = clock;
    }

    public HomePage page() {
        ClaimResults disputed =
                search.search(ClaimQuery.of("").with(ClaimOrder.DISPUTED).onPage(0, DISPUTED));
        Holdings holdings = new Holdings(disputed);
        List<Source> articles = sources.findAllByDate();
        OpenConflicts.Found open = conflicts.strongest(LISTED + 1);
        return new HomePage(
                claims.countStanding(),
                !imports.findRunning().isEmpty(),
                holdings.about(),
                articles.size(),
                years(articles),
                verdicts.countCitations(),
                examples(disputed, holdings),
                holdings.sources(),
                holdings.editors(),
                lead(disputed),
                open.pairs(),
                open.total(),
                topics.matrix(holdings.values("subject")),
                verdicts.findNewest(LISTED).stream().map(this::newest).toList(),
                holdings.judged(),
                expired(),
                holdings.outdated());
    }

    private static String years(List<Source> articles) {
        List<Integer> years = articles.stream()
                .flatMap(source -> source.publishedOn().stream())
                .map(date -> date.earliest().getYear())
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        return years.getFirst().equals(years.getLast())
                ? String.valueOf(years.getFirst())
                : "%d to %d".formatted(years.getFirst(), years.getLast());
    }

    /** Queries that find something: short disputed claims where sources conflict, then what most claims are about. */
    private static List<Link> examples(ClaimResults disputed, Holdings holdings) {
        Set<String> queries = new LinkedHashSet<>();
        long conflicting = holdings.count("agreement", Agreement.CONFLICT.name());
        disputed.hits().stream()
                .limit(conflicting)
                .map(hit -> hit.text().replaceFirst("[.!]$", ""))
                .filter(text -> text.length() <= LONGEST_EXAMPLE)
                .sorted(Comparator.comparing(String::length))
                .limit(2)
                .forEach(queries::add);
        holdings.labels("topic").stream()
                .filter(label -> !label.equalsIgnoreCase(Topic.OTHER))
                .limit(2)
                .forEach(queries::add);
        holdings.labels("subject").stream().limit(EXAMPLES).forEach(queries::add);
        return queries.stream()
                .limit(EXAMPLES)
                .map(query -> new Link(query, SearchAddress.ALL.withQuery(query).href()))
                .toList();
    }

    /** The most disputed claim that has a verdict; of equals one whose sides name words that clash. */
    private HomePage.@Nullable Lead lead(ClaimResults disputed) {
        List<Long> ids = disputed.hits().stream().map(ClaimResults.Hit::claimId).toList();
        if (ids.isEmpty()) {
            return null;
        }
        Map<Long, Verdict> judged = new HashMap<>();
        verdicts.findLatest(ids).forEach(verdict -> judged.put(verdict.claim().id(), verdict));
        List<Long> candidates =
                ids.stream().filter(judged::containsKey).limit(CANDIDATES).toList();
        HomePage.Lead best = null;
        for (Position position : positions.of(candidates).values()) {
            HomePage.Lead lead = lead(position, judged.get(position.claim().id()));
            if (best == null
                    || (weight(lead) == weight(best) && !Sides.clash(best.sides()) && Sides.clash(lead.sides()))) {
                best = lead;
            }
        }
        return best == null || best.standing().mark() != LineMark.CONFLICT ? null : best;
    }

    private static HomePage.Lead lead(Position position, @Nullable Verdict verdict) {
        return new HomePage.Lead(
                position.claim().text(),
                href(position.claim()),
                Seal.named(verdict == null ? null : verdict.rating().name()),
                position.standing(),
                Sides.brief(position, QUOTES),
                verdict == null ? null : verdict.explanation());
    }

    /** How many sources stand on the weaker side. */
    private static int weight(HomePage.Lead lead) {
        return Math.min(
                lead.standing().saySo().size(), lead.standing().sayOtherwise().size());
    }

    private HomePage.Judged newest(Verdict verdict) {
        LocalDate given = LocalDate.ofInstant(verdict.givenAt(), clock.getZone());
        return judged(verdict, Phrases.day(given));
    }

    private List<HomePage.Judged> expired() {
        LocalDate today = LocalDate.now(clock);
        List<HomePage.Judged> expired = new ArrayList<>();
        for (Verdict verdict : verdicts.findLastExpired(2 * LISTED)) {
            if (verdict.hasExpired(today) && expired.size() < LISTED) {
                verdict.validUntil().ifPresent(until -> expired.add(judged(verdict, "Right until " + until.words())));
            }
        }
        return expired;
    }

    private static HomePage.Judged judged(Verdict verdict, String when) {
        Claim claim = verdict.claim();
        return new HomePage.Judged(
                claim.text(), href(claim), Seal.named(verdict.rating().name()), when, verdict.explanation());
    }

    private static String href(Claim claim) {
        return "/claims/" + claim.id();
    }
}
