package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.ingest.Importing;
import org.assay.relation.Judgement;
import org.assay.relation.Judgements;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;
import org.assay.relation.Relations;
import org.assay.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what readers of an import are shown: which annotated relations are there, and which relations there are to be
 * read. Wants an empty knowledge base.
 */
@Service
public class Surfacing {

    private final Importing importing;
    private final Claims claims;
    private final Statements statements;
    private final Relations relations;
    private final Judgements judgements;
    private final TransactionTemplate reading;

    Surfacing(
            Importing importing,
            Claims claims,
            Statements statements,
            Relations relations,
            Judgements judgements,
            PlatformTransactionManager transactions) {
        this.importing = importing;
        this.claims = claims;
        this.statements = statements;
        this.relations = relations;
        this.judgements = judgements;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A relation that readers see: its type, or {@code AGREE} for two wordings of one claim. */
    public record Shown(String type, String a, String b, List<String> reasons) {

        /** The same whichever text comes first. */
        String key() {
            return a.compareTo(b) <= 0 ? type + "\n" + a + "\n" + b : type + "\n" + b + "\n" + a;
        }
    }

    /** An annotated relation; {@code isCompared} where statements of both quotes were judged. */
    public record Annotated(PairTruth truth, String a, String b, boolean isShown, boolean isCompared) {}

    /**
     * All that was found.
     *
     * @param readPerStatement pairs that the pair model read, for each statement
     */
    public record Found(List<Annotated> annotated, List<Shown> shown, double readPerStatement) {}

    /**
     * Imports the articles without curation and compares with the annotation.
     *
     * @param pairs annotated pairs; doubtful ones and the unrelated are passed over
     * @param sources publication dates, a line an article; null where none are known
     */
    public Found of(Path pairs, Path articles, @Nullable Path sources) throws IOException {
        Path corpus = Files.createTempDirectory("assay-annotated");
        try {
            AnnotatedCorpus.write(corpus, articles, sources);
            importing.run(importing.plan(List.of(corpus), false));
        } finally {
            delete(corpus);
        }
        List<String> lines = Files.readAllLines(pairs);
        return reading.execute(status -> found(lines));
    }

    private Found found(List<String> lines) {
        Map<Long, Said> said = new TreeMap<>();
        statements.findByClaims(claims.findStandingIds()).forEach(s -> said.put(s.id(), Said.of(s)));
        Map<Set<Long>, Set<RelationType>> types = new HashMap<>();
        List<Shown> shown = shownRelations(said, types);
        Set<Set<Long>> compared = new HashSet<>();
        long read = 0;
        for (Judgement judgement : judgements.findByStatements(said.keySet())) {
            compared.add(Set.of(judgement.statementA(), judgement.statementB()));
            read += judgement.isRead() ? 1 : 0;
        }
        List<Annotated> annotated = new ArrayList<>();
        for (String line : lines) {
            JsonNode node = JsonMapper.shared().readTree(line);
            PairTruth truth = PairTruth.valueOf(node.path("relation").asString().toUpperCase(Locale.ROOT));
            if (truth != PairTruth.UNRELATED && !node.path("doubtful").asBoolean(false)) {
                List<Said> one = in(node.path("a"), said);
                List<Said> other = in(node.path("b"), said);
                annotated.add(new Annotated(
                        truth,
                        node.path("a").path("claim").asString(),
                        node.path("b").path("claim").asString(),
                        any(one, other, (x, y) -> isShown(truth, x, y, types)),
                        any(one, other, (x, y) -> compared.contains(Set.of(x.id, y.id)))));
            }
        }
        return new Found(annotated, shown, said.isEmpty() ? 0 : (double) read / said.size());
    }

    private List<Shown> shownRelations(Map<Long, Said> said, Map<Set<Long>, Set<RelationType>> types) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        Set<Long> ids = new HashSet<>();
        said.values().forEach(s -> ids.add(s.claim.id()));
        for (Relation relation : ids.isEmpty() ? List.<Relation>of() : relations.findByClaims(ids)) {
            Claim from = relation.from().current();
            Claim to = relation.to().current();
            if (relation.isShown() && from != to) {
                types.computeIfAbsent(Set.of(from.id(), to.id()), pair -> new HashSet<>())
                        .add(relation.type());
                if (relation.type() == RelationType.CONTRADICTS || relation.type() == RelationType.SUPERSEDES) {
                    Shown one = new Shown(relation.type().name(), from.text(), to.text(), relation.reasons());
                    shown.putIfAbsent(one.key(), one);
                }
            }
        }
        for (Said one : said.values()) {
            boolean differs = !one.text.equals(one.claim.text());
            if (differs) {
                Shown same = new Shown(PairTruth.AGREE.name(), one.claim.text(), one.text, List.of());
                shown.putIfAbsent(same.key(), same);
            }
        }
        return List.copyOf(shown.values());
    }

    private static boolean isShown(PairTruth truth, Said x, Said y, Map<Set<Long>, Set<RelationType>> types) {
        if (x.claim == y.claim) {
            return truth == PairTruth.AGREE;
        }
        Set<RelationType> between = types.getOrDefault(Set.of(x.claim.id(), y.claim.id()), Set.of());
        return switch (truth) {
            case AGREE -> between.contains(RelationType.ENTAILS);
            case CONFLICT -> between.contains(RelationType.CONTRADICTS);
            case OUTDATED -> between.contains(RelationType.SUPERSEDES);
            case UNRELATED -> false;
        };
    }

    private static boolean any(List<Said> one, List<Said> other, java.util.function.BiPredicate<Said, Said> wanted) {
        return one.stream().anyMatch(x -> other.stream().anyMatch(y -> x.id != y.id && wanted.test(x, y)));
    }

    /** The statements that stand in an annotated quote. */
    private static List<Said> in(JsonNode side, Map<Long, Said> said) {
        String quote = side.path("quote").asString();
        return said.values().stream()
                .filter(s -> s.article.equals(side.path("article").asString()))
                .filter(s -> {
                    int start = s.articleText.indexOf(quote);
                    return start >= 0 && new Span(start, start + quote.length()).sharesHalfWith(s.span);
                })
                .toList();
    }

    private record Said(long id, String article, String articleText, Span span, String text, Claim claim) {

        static Said of(Statement statement) {
            return new Said(
                    statement.id(),
                    statement.source().identity(),
                    statement.passage().revision().text(),
                    statement.span(),
                    statement.text(),
                    statement.claim().orElseThrow().current());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
