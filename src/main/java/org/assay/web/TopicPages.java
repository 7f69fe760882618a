package org.assay.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.claim.UnknownTopic;
import org.assay.search.ClaimOrder;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Standings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of a topic. */
@Service
@Transactional(readOnly = true)
class TopicPages {

    /** How many of the most disputed claims are looked at; some stand against each other. */
    private static final int DISPUTED = 30;

    private static final int DISPUTES = 5;
    private static final int LISTED = 4;

    private final Topics topics;
    private final Sources sources;
    private final Standings standings;
    private final ClaimSearch search;
    private final Positions positions;

    TopicPages(Topics topics, Sources sources, Standings standings, ClaimSearch search, Positions positions) {
        this.topics = topics;
        this.sources = sources;
        this.standings = standings;
        this.search = search;
        this.positions = positions;
    }

    /** The address of a topic's page. */
    static String href(String slug) {
        return "/topics/" + slug;
    }

    /**
     * The page of a topic.
     *
     * @throws UnknownTopic where there is none
     */
    public TopicPage page(String slug) {
        Topic topic = topics.findById(slug).orElseThrow(() -> new UnknownTopic(slug));
        SearchAddress address = SearchAddress.ALL.with("topic", slug);
        ClaimResults disputed = found(address, ClaimOrder.DISPUTED, DISPUTED);
        ClaimResults agreed = found(address.with("agreement", Agreement.AGREE.name()), ClaimOrder.SOURCES, LISTED);
        ClaimResults single =
                found(address.with("agreement", Agreement.SINGLE_SOURCE.name()), ClaimOrder.REVIEWED, LISTED);
        Holdings holdings = new Holdings(disputed, address);
        SubjectsBySource subjects = new SubjectsBySource(standings.tallyBySubject(slug));
        List<Source> columns = subjects.columns(sources.findAllByDate());
        List<Long> shown = new ArrayList<>(ids(disputed));
        shown.addAll(ids(agreed));
        shown.addAll(ids(single));
        Map<Long, Position> known = positions.of(shown);
        Map<Long, Seal> seals = seals(shown);
        List<TopicPage.Dispute> disputes = Disputes.most(of(disputed, known), DISPUTES).stream()
                .map(position -> Disputes.of(position, seals, columns))
                .toList();
        long conflicts = holdings.count("agreement", Agreement.CONFLICT.name());
        return new TopicPage(
                topic.label(),
                topic.description(),
                disputed.total(),
                holds(holdings, subjects.sources()),
                holdings.sources(),
                holdings.editors(),
                subjects.speaking(columns, holdings),
                disputes,
                conflicts == 0
                        ? null
                        : new Link(
                                conflicts == 1
                                        ? "The claim in conflict"
                                        : "All %,d claims in conflict".formatted(conflicts),
                                address.with("agreement", Agreement.CONFLICT.name())
                                        .href()),
                group(agreed, known, seals, address.with("agreement", Agreement.AGREE.name())),
                group(single, known, seals, address.with("agreement", Agreement.SINGLE_SOURCE.name())),
                "/timeline?topic=" + slug);
    }

    private ClaimResults found(SearchAddress address, ClaimOrder order, int most) {
        return search.search(
                SearchParameters.of(address).query(address, 0).with(order).onPage(0, most));
    }

    private static List<Long> ids(ClaimResults results) {
        return results.hits().stream().map(ClaimResults.Hit::claimId).toList();
    }

    private static List<Position> of(ClaimResults results, Map<Long, Position> known) {
        return ids(results).stream()
                .filter(known::containsKey)
                .map(id -> known.get(id))
                .toList();
    }

    private Map<Long, Seal> seals(Collection<Long> claimIds) {
        Map<Long, Seal> seals = new HashMap<>();
        if (!claimIds.isEmpty()) {
            standings.findByClaims(claimIds).forEach(one -> seals.put(one.claimId(), Marks.seal(one)));
        }
        return seals;
    }

    private static List<Link> holds(Holdings holdings, int sources) {
        long total = holdings.all().total();
        SearchAddress all = holdings.within();
        List<Link> holds = new ArrayList<>();
        holds.add(new Link(
                "%s from %s"
                        .formatted(
                                Phrases.figures(total, "claim", "claims"),
                                Phrases.figures(sources, "source", "sources")),
                all.href()));
        long judged = holdings.judged();
        holds.add(
                judged == 0
                        ? new Link(
                                "none judged",
                                all.with("rating", SearchParameters.UNRATED).href())
                        : new Link(
                                judged == total ? "all judged" : "%,d judged".formatted(judged),
                                holdings.judgedHref()));
        long outdated = holdings.outdated();
        holds.add(new Link(
                outdated == 0 ? "none outdated" : "%,d outdated".formatted(outdated),
                all.with("freshness", Freshness.OUTDATED.name()).href()));
        return holds;
    }

    private static TopicPage.Group group(
            ClaimResults results, Map<Long, Position> known, Map<Long, Seal> seals, SearchAddress address) {
        List<TopicPage.Told> told = new ArrayList<>();
        for (Position position : of(results, known)) {
            long id = position.claim().id();
            List<String> saySo = position.standing().saySo();
            told.add(new TopicPage.Told(
                    position.claim().text(),
                    "/claims/" + id,
                    seals.getOrDefault(id, Seal.NONE),
                    saySo.size() == 1
                            ? saySo.getFirst()
                            : Phrases.capital(Phrases.count(saySo.size(), "source", "sources"))));
        }
        return new TopicPage.Group(told, results.total(), address.href());
    }
}
