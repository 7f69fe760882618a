package org.assay.relation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.claim.AgainWhenOvertaken;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.TopicChoices;
import org.assay.claim.Vectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts statements that mean the same into one claim. Works on judgements of statement pairs, so the order in which
 * articles came in decides nothing; claims keep their ids, and merged ones lead on.
 */
@Service
public class Grouping {

    private final Claims claims;
    private final Statements statements;
    private final Judgements judgements;
    private final EditorsWord editorsWord;
    private final Vectors vectors;
    private final TopicChoices topics;
    private final Suggesting suggesting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grouping(
            Claims claims,
            Statements statements,
            Judgements judgements,
            EditorsWord editorsWord,
            Vectors vectors,
            TopicChoices topics,
            Suggesting suggesting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.statements = statements;
        this.judgements = judgements;
        this.editorsWord = editorsWord;
        this.vectors = vectors;
        this.topics = topics;
        this.suggesting = suggesting;
        this.events = events;
        this.clock = clock;
    }

    /** Ids of the statements that are in no claim yet, or were judged anew since they were grouped. */
    public List<Long> waiting() {
        return statements.findUnsettled();
    }

    /**
     * Forgets what was compared with statements that were withdrawn, and has those looked at again that stood beside them:
     * what was compared with one is compared with what is nearest now, what is in one claim with it grouped anew.
     *
     * @param saidAgain texts that the same source says as it did: what stood beside these loses nothing
     */
    @Transactional
    public void unsettleBeside(Collection<Statement> withdrawn, Set<String> saidAgain) {
        Set<Long> ids = withdrawn.stream().map(Statement::id).collect(Collectors.toSet());
        Set<Long> missing = new TreeSet<>();
        Set<Long> claimIds = new TreeSet<>();
        for (Statement statement : withdrawn) {
            if (!saidAgain.contains(statement.text())) {
                missing.add(statement.id());
                statement.claim().map(Claim::current).map(Claim::id).ifPresent(claimIds::add);
            }
        }
        Set<Long> compared = new TreeSet<>();
        Set<Comparison> all = judgements.findComparisons(ids);
        for (Comparison comparison : all) {
            if (missing.contains(comparison.a()) || missing.contains(comparison.b())) {
                compared.addAll(List.of(comparison.a(), comparison.b()));
            }
        }
        compared.removeAll(ids);
        judgements.deleteByIds(all.stream().map(Comparison::judgement).toList());
        statements.findByIds(compared).forEach(Statement::compareAgain);
        statements.findByClaims(claimIds).stream()
                .filter(statement -> !ids.contains(statement.id()))
                .forEach(Statement::unsettle);
    }

    /** Groups the given statements and all that their groups touch, and derives the relations of the claims anew. */
    @AgainWhenOvertaken
    @Transactional
    public void group(Collection<Long> statementIds) {
        Neighbourhood around = Neighbourhood.of(statementIds, statements, judgements);
        List<Clusters.Sameness> pairs = around.samenesses();
        pairs.addAll(editorsWord.together(around.members().values()));
        List<List<Statement>> groups =
                Clusters.of(around.members().keySet(), pairs, editorsWord.apart(around.members())).stream()
                        .map(group -> group.stream()
                                .map(id ->
                                        Objects.requireNonNull(around.members().get(id)))
                                .toList())
                        .toList();
        Set<Long> touched = assign(groups, new Canonical(pairs));
        events.publishEvent(new RelationsChanged(suggesting.suggestFor(touched)));
    }

    /** Gives each group its claim: of those that are at home in it the curated or else the oldest, or a new one. */
    private Set<Long> assign(List<List<Statement>> groups, Canonical canonical) {
        Map<Claim, Integer> homes = homes(groups);
        Map<Integer, Claim> keepers = new HashMap<>();
        homes.keySet().stream()
                .sorted(Comparator.comparing(Claim::isCurated).reversed().thenComparing(Claim::id))
                .forEach(claim -> keepers.putIfAbsent(homes.get(claim), claim));
        Set<Long> touched = new TreeSet<>();
        Map<String, float[]> vectorOf = vectors.of(
                groups.stream().map(canonical::of).map(Statement::text).toList());
        for (int i = 0; i < groups.size(); i++) {
            Statement clearest = canonical.of(groups.get(i));
            String topic = topics.topicOf(Objects.requireNonNull(vectorOf.get(clearest.text())));
            Claim claim = keepers.computeIfAbsent(
                    i,
                    none -> claims.save(
                            new Claim(clearest.text(), clearest.subject(), clearest.kind(), topic, clock.instant())));
            claim.reword(clearest.text(), clearest.subject(), clearest.kind(), topic);
            groups.get(i).forEach(statement -> statement.settleIn(claim));
            touched.add(claim.id());
        }
        touched.addAll(mergeIntoKeepers(homes, keepers));
        return touched;
    }

    private static List<Long> mergeIntoKeepers(Map<Claim, Integer> homes, Map<Integer, Claim> keepers) {
        List<Long> merged = new ArrayList<>();
        homes.forEach((claim, group) -> {
            Claim keeper = keepers.get(group);
            if (keeper != null && keeper != claim) {
                claim.mergeInto(keeper);
                merged.add(claim.id());
            }
        });
        return merged;
    }

    /** For each claim the number of the group that holds most of its statements. */
    private static Map<Claim, Integer> homes(List<List<Statement>> groups) {
        Map<Claim, Map<Integer, Integer>> votes = new TreeMap<>(Comparator.comparing(Claim::id));
        for (int i = 0; i < groups.size(); i++) {
            for (Statement statement : groups.get(i)) {
                int group = i;
                statement
                        .claim()
                        .ifPresent(claim -> votes.computeIfAbsent(claim.current(), c -> new TreeMap<>())
                                .merge(group, 1, Integer::sum));
            }
        }
        Map<Claim, Integer> homes = new TreeMap<>(Comparator.comparing(Claim::id));
        votes.forEach((claim, byGroup) -> byGroup.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> homes.put(claim, most.getKey())));
        return homes;
    }
}
