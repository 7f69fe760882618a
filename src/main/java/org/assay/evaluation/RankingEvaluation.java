package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.search.ClaimFilters;
import org.assay.search.ClaimOrder;
import org.assay.search.ClaimQuery;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.assay.search.Matching;
import org.assay.text.Span;

/**
 * Scores the search on readers' queries: a claim found counts when one of its quotes overlaps a passage that answers.
 * The ideal order is that of the claims that are there; a query with nothing to find scores 0.
 */
public final class RankingEvaluation {

    private static final int DEPTH = 10;

    private final ClaimSearch search;
    private final Claims claims;
    private final Statements statements;

    public RankingEvaluation(ClaimSearch search, Claims claims, Statements statements) {
        this.search = search;
        this.claims = claims;
        this.statements = statements;
    }

    /**
     * Asks every query of {@code queries.jsonl}.
     *
     * @param revisionByArticle the revision that each article of the annotation was stored as
     * @throws IOException where the file cannot be read
     */
    public RankingReport of(Path queries, Map<String, Long> revisionByArticle) throws IOException {
        Map<String, List<Statement>> said = new HashMap<>();
        revisionByArticle.forEach((article, revision) -> said.put(article, statements.findByRevision(revision)));
        List<RankingReport.Asked> asked = new ArrayList<>();
        for (GoldenQueries.Query query : GoldenQueries.read(queries)) {
            Set<Long> answers = answers(query, said);
            Map<Matching, List<Boolean>> hits = new EnumMap<>(Matching.class);
            for (Matching by : Matching.values()) {
                hits.put(
                        by,
                        found(query.text(), by).stream().map(answers::contains).toList());
            }
            asked.add(new RankingReport.Asked(query.text(), answers.size(), hits));
        }
        return new RankingReport(asked, DEPTH);
    }

    private List<Long> found(String query, Matching by) {
        return search
                .search(new ClaimQuery(query, ClaimFilters.NONE, ClaimOrder.RELEVANCE, 0, DEPTH), by)
                .hits()
                .stream()
                .map(ClaimResults.Hit::claimId)
                .toList();
    }

    /** The claims that have a quote in one of the passages. */
    private Set<Long> answers(GoldenQueries.Query query, Map<String, List<Statement>> said) {
        Set<Long> found = new HashSet<>();
        for (GoldenQueries.Passage passage : query.relevant()) {
            for (Statement statement : said.getOrDefault(passage.article(), List.of())) {
                if (overlaps(statement, passage.quote())) {
                    statement.claim().map(Claim::current).ifPresent(claim -> found.add(claim.id()));
                }
            }
        }
        Set<Long> standing = new HashSet<>(claims.findStandingIds());
        found.retainAll(standing);
        return found;
    }

    private static boolean overlaps(Statement statement, String quote) {
        String text = statement.passage().revision().text();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (new Span(at, at + quote.length()).overlap(statement.span()) > 0) {
                return true;
            }
        }
        return false;
    }
}
