package org.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.search.Matching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingReportTests {

    @Test
    void countsAQueryWithNothingToFindAsZero() {
        RankingReport report = new RankingReport(List.of(asked("trams", 1, true), asked("ferries", 0, false)), 10);
        assertThat(report.ndcg(Matching.BOTH)).isCloseTo(0.5, within(1e-9));
        assertThat(report.recall(Matching.BOTH)).isCloseTo(0.5, within(1e-9));
        assertThat(report.figures()).containsEntry("withoutAnswer", 1L);
    }

    @Test
    void tellsEachQueryAndEachWayOfSearching() {
        assertThat(new RankingReport(List.of(asked("night trams", 2, false)), 10).told())
                .contains("night trams", "both", "words", "meaning");
    }

    @Test
    void readsQueriesWithTheirPassages(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("queries.jsonl"),
                "{\"query\": \"tram lines\", \"relevant\": [{\"article\": \"a.txt\", \"quote\": \"40 lines\"}]}\n");
        assertThat(GoldenQueries.read(file))
                .containsExactly(
                        new GoldenQueries.Query("tram lines", List.of(new GoldenQueries.Passage("a.txt", "40 lines"))));
    }

    private static RankingReport.Asked asked(String text, int present, boolean firstAnswers) {
        return new RankingReport.Asked(text, present, Map.of(Matching.BOTH, List.of(firstAnswers)));
    }
}
