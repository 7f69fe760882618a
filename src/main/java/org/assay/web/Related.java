package org.assay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.search.ClaimSearch;
import org.assay.verdict.Verdict;
import org.assay.verdict.Verdicts;
import org.assay.web.Position.How;
import org.assay.web.Position.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the claims close to one: those tied to it, then those near in meaning. Wants a transaction around it. */
@Component
class Related {

    private static final int MOST = 8;
    private static final int MOST_SIMILAR = 4;

    private final Claims claims;
    private final Verdicts verdicts;
    private final ClaimSearch search;

    Related(Claims claims, Verdicts verdicts, ClaimSearch search) {
        this.claims = claims;
        this.verdicts = verdicts;
        this.search = search;
    }

    List<ClaimPage.Close> closeTo(Position position) {
        Map<Claim, String> close = new LinkedHashMap<>();
        for (Tie tie : position.ties()) {
            if (close.size() < MOST) {
                close.put(tie.other(), words(tie.how()));
            }
        }
        if (close.size() < MOST) {
            addSimilar(position.claim(), close);
        }
        Map<Long, Verdict> judged = new HashMap<>();
        List<Long> ids = close.keySet().stream().map(Claim::id).toList();
        if (!ids.isEmpty()) {
            verdicts.findLatest(ids)
                    .forEach(verdict -> judged.put(verdict.claim().id(), verdict));
        }
        List<ClaimPage.Close> listed = new ArrayList<>();
        close.forEach((claim, how) -> listed.add(new ClaimPage.Close(
                claim.id(), how, claim.text(), "/claims/" + claim.id(), seal(judged.get(claim.id())))));
        return listed;
    }

    /** The search for all claims on its subject and topic, or null where it is the only one. */
    @Nullable
    Link all(Claim claim, String topic) {
        SearchAddress onTopic = SearchAddress.ALL.with("topic", claim.topic());
        SearchAddress address = claim.subject().isBlank() ? onTopic : onTopic.with("subject", claim.subject());
        long total =
                search.search(SearchParameters.of(address).query(address, 0)).total();
        if (total < 2) {
            return null;
        }
        String about = claim.subject().isBlank() ? topic : claim.subject() + " in " + topic;
        return new Link("All %,d about %s".formatted(total, about), address.href());
    }

    private void addSimilar(Claim claim, Map<Claim, String> close) {
        List<Long> similar = search.similar(claim.id(), MOST).stream()
                .map(ClaimSearch.Similar::claimId)
                .toList();
        Map<Long, Claim> found = new HashMap<>();
        if (!similar.isEmpty()) {
            claims.findByIds(similar).forEach(one -> found.put(one.id(), one));
        }
        int most = Math.min(MOST, close.size() + MOST_SIMILAR);
        for (long id : similar) {
            Claim near = found.get(id);
            if (near != null && near.mergedInto().isEmpty() && close.size() < most) {
                close.putIfAbsent(near, "near in meaning");
            }
        }
    }

    private static Seal seal(@Nullable Verdict verdict) {
        return Seal.named(verdict == null ? null : verdict.rating().name());
    }

    private static String words(How how) {
        return switch (how) {
            case CONTRADICTS -> "says otherwise";
            case OUTDATES -> "is newer";
            case IMPLIES -> "implies it";
            case NARROWS -> "narrows it";
            case IS_OUTDATED -> "outdated by it";
            case IS_IMPLIED -> "follows from it";
            case IS_NARROWED -> "is wider";
        };
    }
}
