package org.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.claim.Claims;
import org.assay.search.ClaimQuery;
import org.assay.search.ClaimResults;
import org.assay.search.ClaimSearch;
import org.assay.standing.Agreement;
import org.assay.standing.Freshness;
import org.assay.standing.Standing;
import org.assay.standing.Standings;
import org.junit.jupiter.api.Test;

/** What readers of the bundled corpus ask, and what they must find on the first screen. */
class GoldenQueriesIT {

    private final FilledAssay assay = FilledAssay.running();

    @Test
    void answersMultithreadingWithTheClaimThatSourcesMakeAndDispute() {
        Answer first = answers("multithreading").getFirst();
        assertThat(first.text()).isEqualTo("Python does not support multithreading.");
        assertThat(first.standing().sourcesFor()).isGreaterThanOrEqualTo(2);
        assertThat(first.standing().agreement()).isEqualTo(Agreement.CONFLICT);
        assertThat(first.standing().rating()).isPresent();
    }

    @Test
    void showsBothCountsOfPackagesAndWhichIsOutdated() {
        List<Answer> three = answers("how many packages does npm have").subList(0, 3);
        assertThat(three).anySatisfy(answer -> {
            assertThat(answer.text()).contains("350,000");
            assertThat(answer.standing().freshness()).isEqualTo(Freshness.OUTDATED);
        });
        assertThat(three).anySatisfy(answer -> {
            assertThat(answer.text()).contains("million");
            assertThat(answer.standing().freshness()).isEqualTo(Freshness.CURRENT);
        });
    }

    @Test
    void showsThatSourcesConflictAboutWindows() {
        assertThat(answers("Windows").subList(0, 3)).anySatisfy(answer -> {
            assertThat(answer.text()).contains("Additional modules").contains("Windows");
            assertThat(answer.standing().agreement()).isEqualTo(Agreement.CONFLICT);
        });
    }

    @Test
    void showsThatSourcesConflictAboutLargeProjects() {
        Answer first = answers("large projects").stream()
                .filter(answer -> answer.text().contains("Node.js"))
                .findFirst()
                .orElseThrow();
        assertThat(first.text()).contains("small projects");
        assertThat(first.standing().agreement()).isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void findsOneClaimOfTwoSourcesAboutMobileApps() {
        Answer first = answers("mobile app development").getFirst();
        assertThat(first.text()).isEqualTo("Python is not suitable for mobile app development.");
        assertThat(first.standing().sourcesFor()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void showsBothDatesOfAReleaseAsAConflict() {
        List<Answer> five = answers("when was Python released").subList(0, 5);
        for (String date : List.of("December 1989", "1991")) {
            assertThat(five).anySatisfy(answer -> {
                assertThat(answer.text()).contains(date);
                assertThat(answer.standing().agreement()).isEqualTo(Agreement.CONFLICT);
            });
        }
    }

    @Test
    void findsNothingForLettersWithoutSense() {
        assertThat(answers("qwzx vbnmk")).isEmpty();
    }

    private List<Answer> answers(String query) {
        ClaimResults results = assay.part(ClaimSearch.class).search(ClaimQuery.of(query));
        return results.hits().stream()
                .map(hit -> new Answer(
                        assay.part(Claims.class)
                                .findById(hit.claimId())
                                .orElseThrow()
                                .text(),
                        assay.part(Standings.class).findById(hit.claimId()).orElseThrow()))
                .toList();
    }

    private record Answer(String text, Standing standing) {}
}
