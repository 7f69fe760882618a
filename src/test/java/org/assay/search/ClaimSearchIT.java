package org.assay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.relation.Candidates;
import org.assay.search.ClaimResults.FacetValue;
import org.assay.search.ClaimResults.Hit;
import org.assay.search.SampleClaims.Stand;
import org.assay.standing.Agreement;
import org.assay.text.ClaimKind;
import org.assay.text.Embedder;
import org.assay.verdict.Rating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers find among a dozen claims about trams, coffee and heat pumps. */
@SearchTest
class ClaimSearchIT {

    private static final List<String> GAZETTE = List.of(
            "The city has 40 tram lines.",
            "Trams do not run after midnight.",
            "The first tram line opened in 1902.",
            "Coffee raises blood pressure.",
            "Drinking coffee every day is safe for healthy adults.");
    private static final List<String> JOURNAL = List.of(
            "Trams run all night on weekends.",
            "Coffee raises blood pressure.",
            "Heat pumps work at -20 degrees.",
            "Heat pumps cost 12,000 euros on average.",
            "Old houses need new radiators for a heat pump.");

    @Autowired
    private SampleClaims sample;

    @Autowired
    private IndexWorker worker;

    @Autowired
    private IndexUpdates updates;

    @Autowired
    private ClaimSearch search;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private PassageSearch passages;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Embedder embedder;

    private long gazette;

    @BeforeEach
    void fill() {
        worker.stop();
        sample.clear();
        sample.topic("transport", "Transport");
        sample.topic("health", "Health");
        sample.topic("heating", "Heating");
        gazette = sample.source("Gazette", "2015", String.join("\n", GAZETTE));
        sample.source("Journal", "2024-03", String.join("\n", JOURNAL));
        Stand plain = Stand.PLAIN;
        claim(GAZETTE.get(0), "The city", "transport", plain.with(ClaimKind.QUANTITY), "Gazette");
        claim(
                GAZETTE.get(1),
                "Trams",
                "transport",
                plain.with(Agreement.CONFLICT).with(Rating.FALSE),
                "Gazette");
        claim(GAZETTE.get(2), "The first tram line", "transport", plain.with(ClaimKind.DATE), "Gazette");
        claim(
                GAZETTE.get(3),
                "Coffee",
                "health",
                plain.with(Agreement.AGREE).with(Rating.MISLEADING),
                "Gazette",
                "Journal");
        claim(GAZETTE.get(4), "coffee", "health", plain, "Gazette");
        claim(JOURNAL.get(0), "Trams", "transport", plain.with(Agreement.CONFLICT), "Journal");
        claim(JOURNAL.get(2), "Heat pumps", "heating", plain, "Journal");
        claim(JOURNAL.get(3), "Heat pumps", "heating", plain.with(ClaimKind.QUANTITY), "Journal");
        claim(JOURNAL.get(4), "Old houses", "heating", plain, "Journal");
        updates.rebuild();
    }

    @Test
    void findsByWordsInAnyForm() {
        assertThat(texts("heat pump costs")).startsWith(JOURNAL.get(3));
        assertThat(texts("12000 euro")).startsWith(JOURNAL.get(3));
    }

    @Test
    void findsByMeaning() {
        assertThat(texts("hypertension from espresso")).startsWith(GAZETTE.get(3));
    }

    @Test
    void answersQuestions() {
        assertThat(texts("how many tram lines does the city have?")).startsWith(GAZETTE.get(0));
        assertThat(texts("when was the first tram line opened")).startsWith(GAZETTE.get(2));
    }

    @Test
    void forgivesSlipsOfTheKeyboard() {
        assertThat(texts("coffe presure")).startsWith(GAZETTE.get(3));
    }

    @Test
    void holdsToPhrasesAndExclusions() {
        assertThat(texts("\"tram lines\"")).containsExactly(GAZETTE.get(0), GAZETTE.get(2));
        assertThat(texts("coffee -pressure")).contains(GAZETTE.get(4)).doesNotContain(GAZETTE.get(3));
        assertThat(texts("-coffee")).hasSize(7);
    }

    @Test
    void tellsWhatItSearchedForInPlaceOfAMisspelledWord() {
        assertThat(search.search(ClaimQuery.of("coffe presure")).corrected()).contains("coffee pressure");
        assertThat(search.search(ClaimQuery.of("coffee pressure")).corrected()).isEmpty();
        assertThat(search.search(ClaimQuery.of("\"coffe\" topic:helth")).corrected())
                .isEmpty();
    }

    @Test
    void narrowsDownByWhatIsDemandedOfFields() {
        assertThat(texts("source:journal")).hasSize(5).contains(GAZETTE.get(3)).doesNotContain(GAZETTE.get(0));
        assertThat(texts("source:" + gazette + " topic:Health"))
                .containsExactlyInAnyOrder(GAZETTE.get(3), GAZETTE.get(4));
        assertThat(texts("subject:trams agreement:conflict")).hasSize(2);
        assertThat(texts("rating:false rating:misleading")).hasSize(2);
        assertThat(texts("rating:unrated -topic:heating")).hasSize(4);
        assertThat(texts("topic:transport since:2020")).containsExactly(JOURNAL.get(0));
        assertThat(texts("coffee before:2016")).startsWith(GAZETTE.get(3));
        assertThat(texts("subject:ferries")).isEmpty();
    }

    @Test
    void searchesByOneOfWordsAndMeaningForComparison() {
        assertThat(search.search(ClaimQuery.of("trams at night"), Matching.MEANING)
                        .hits())
                .isNotEmpty();
        assertThat(search.search(ClaimQuery.of("hypertension from espresso"), Matching.WORDS)
                        .total())
                .isZero();
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(search.search(ClaimQuery.of("xqzv blorfing wuggle")).total()).isZero();
        assertThat(texts("\"coffee trams\"")).isEmpty();
    }

    @Test
    void matchesEverythingInAStableOrderWithoutAQuery() {
        ClaimResults first = search.search(ClaimQuery.of("").onPage(0, 5));
        ClaimResults second = search.search(ClaimQuery.of(" ").onPage(1, 5));
        assertThat(first.total()).isEqualTo(9);
        assertThat(first.hits()).hasSize(5);
        assertThat(second.hits()).hasSize(4).doesNotContainAnyElementsOf(first.hits());
        assertThat(search.search(ClaimQuery.of("").onPage(7, 5)).hits()).isEmpty();
    }

    @Test
    void marksTheWordsFound() {
        Hit hit = search.search(ClaimQuery.of("tram line")).hits().getFirst();
        assertThat(hit.highlights().stream().map(span -> span.in(hit.text()))).containsAnyOf("tram", "line", "lines");
        assertThat(hit.quote().orElseThrow().exact()).isEqualTo(hit.text());
    }

    @Test
    void countsAValueAsManyTimesAsItsChoiceWouldFind() {
        ClaimFilters chosen = filters(f -> new ClaimFilters(
                Set.of("transport"),
                f.sources(),
                f.subjects(),
                Set.of(Agreement.CONFLICT),
                f.freshness(),
                f.ratings(),
                f.unrated(),
                f.workflows(),
                f.kinds(),
                null,
                null));
        ClaimResults results = search.search(ClaimQuery.of("").with(chosen));

        assertThat(results.total()).isEqualTo(2);
        assertThat(counts(results, "topic")).containsEntry("transport", 2L).doesNotContainKey("health");
        assertThat(counts(results, "agreement")).containsEntry("CONFLICT", 2L).containsEntry("SINGLE_SOURCE", 2L);
        assertThat(counts(results, "rating")).containsEntry("FALSE", 1L).containsEntry("none", 1L);
        for (FacetValue value : values(results, "rating")) {
            ClaimFilters further = value.value().equals("none")
                    ? rated(chosen, Set.of(), true)
                    : rated(chosen, Set.of(Rating.valueOf(value.value())), false);
            assertThat(search.search(ClaimQuery.of("").with(further)).total()).isEqualTo(value.count());
        }
    }

    @Test
    void countsWhatIsFoundByMeaningAsManyTimesAsItsChoiceWouldFind() {
        ClaimResults results = search.search(ClaimQuery.of("when do trams run at night"));
        for (FacetValue value : values(results, "topic")) {
            ClaimFilters chosen = filters(f -> new ClaimFilters(
                    Set.of(value.value()),
                    f.sources(),
                    f.subjects(),
                    f.agreements(),
                    f.freshness(),
                    f.ratings(),
                    f.unrated(),
                    f.workflows(),
                    f.kinds(),
                    null,
                    null));
            assertThat(search.search(ClaimQuery.of("when do trams run at night").with(chosen))
                            .total())
                    .isEqualTo(value.count());
        }
    }

    @Test
    void joinsValuesWithinAGroup() {
        assertThat(search.search(ClaimQuery.of("")
                                .with(rated(ClaimFilters.NONE, Set.of(Rating.FALSE, Rating.MISLEADING), false)))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void takesSubjectsInAnyCaseAndSourcesByDate() {
        ClaimFilters coffee = filters(f -> new ClaimFilters(
                f.topics(),
                Set.of(gazette),
                Set.of("COFFEE"),
                f.agreements(),
                f.freshness(),
                f.ratings(),
                f.unrated(),
                f.workflows(),
                f.kinds(),
                null,
                LocalDate.of(2016, 1, 1)));
        assertThat(search.search(ClaimQuery.of("").with(coffee)).total()).isEqualTo(2);
    }

    @Test
    void ordersAsAsked() {
        assertThat(first(ClaimOrder.SOURCES)).isEqualTo(GAZETTE.get(3));
        assertThat(first(ClaimOrder.NEWEST)).isEqualTo(GAZETTE.get(3));
        assertThat(first(ClaimOrder.DISPUTED)).isEqualTo(GAZETTE.get(1));
    }

    @Test
    void findsSimilarClaimsAndNeighboursOfStatements() {
        Hit night = search.search(ClaimQuery.of("trams midnight")).hits().getFirst();
        assertThat(search.similar(night.claimId(), 3))
                .isNotEmpty()
                .noneMatch(near -> near.claimId() == night.claimId());

        long statement = night.quote().orElseThrow().statementId();
        List<Candidates.Near> near = candidates.nearest(statement, embedder.embed(night.text()), 4);
        assertThat(near).hasSize(4).noneMatch(found -> found.statementId() == statement);
        assertThat(near.getFirst().likeness()).isGreaterThan(0.5);
        assertThat(candidates.nearest(statement, embedder.embed(night.text()), 4))
                .isEqualTo(near);
    }

    @Test
    void completesWhatIsTyped() {
        assertThat(suggestions.of("tr no")).extracting(Suggestion::label).containsExactly(GAZETTE.get(1));
        assertThat(suggestions.of("coff"))
                .extracting(Suggestion::kind, Suggestion::label, Suggestion::claims)
                .startsWith(tuple(Suggestion.Kind.CLAIM, GAZETTE.get(3), 1L))
                .contains(tuple(Suggestion.Kind.SUBJECT, "Coffee", 2L));
        assertThat(suggestions.of("hea"))
                .extracting(Suggestion::kind, Suggestion::label)
                .contains(tuple(Suggestion.Kind.TOPIC, "Health"), tuple(Suggestion.Kind.TOPIC, "Heating"));
        assertThat(suggestions.of("gaz"))
                .extracting(Suggestion::kind, Suggestion::value, Suggestion::claims)
                .containsExactly(tuple(Suggestion.Kind.SOURCE, Long.toString(gazette), 5L));
        assertThat(suggestions.of("t")).isEmpty();
        assertThat(suggestions.of("100%_\\")).isEmpty();
    }

    @Test
    void findsPassages() {
        PassageSearch.PassageResults results = passages.search("radiators in old houses", 0, 10);
        assertThat(results.hits().getFirst().quote()).isEqualTo(JOURNAL.get(4));
        assertThat(results.hits().getFirst().highlights()).isNotEmpty();
    }

    @Test
    void takesAnyKeyboardForAQuery() {
        Random random = new Random(7);
        String keys =
                "\"\"--++ since:2020 topic: rating:()[]{}*?~^/\\&|!'’“”.,%$#@<>=_\t\u0000\uD83D\uDE00tram COFFEE 12é";
        for (int round = 0; round < 500; round++) {
            String typed = IntStream.range(0, random.nextInt(30))
                    .mapToObj(i -> String.valueOf(keys.charAt(random.nextInt(keys.length()))))
                    .collect(Collectors.joining());
            assertThat(search.search(ClaimQuery.of(typed)).total()).isBetween(0L, 9L);
            assertThat(passages.search(typed, 0, 5).total()).isNotNegative();
        }
    }

    private void claim(String text, String subject, String topic, Stand stand, String... sources) {
        sample.claim(text, subject, topic, stand, sources);
    }

    private List<String> texts(String q) {
        return search.search(ClaimQuery.of(q)).hits().stream().map(Hit::text).toList();
    }

    private String first(ClaimOrder order) {
        return search.search(ClaimQuery.of("").with(order)).hits().getFirst().text();
    }

    private static ClaimFilters filters(UnaryOperator<ClaimFilters> change) {
        return change.apply(ClaimFilters.NONE);
    }

    private static ClaimFilters rated(ClaimFilters f, Set<Rating> ratings, boolean unrated) {
        return new ClaimFilters(
                f.topics(),
                f.sources(),
                f.subjects(),
                f.agreements(),
                f.freshness(),
                ratings,
                unrated,
                f.workflows(),
                f.kinds(),
                f.from(),
                f.to());
    }

    private static List<FacetValue> values(ClaimResults results, String facet) {
        return results.facets().stream()
                .filter(group -> group.name().equals(facet))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static Map<String, Long> counts(ClaimResults results, String facet) {
        return values(results, facet).stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    }
}
