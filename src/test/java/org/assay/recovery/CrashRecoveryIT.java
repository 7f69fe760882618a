package org.assay.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The packaged program, killed in the middle of its work and started again. */
class CrashRecoveryIT {

    private static final Path CORPUS = Path.of("src/test/resources/corpora/tea").toAbsolutePath();
    private static final String DONE = "Import 1 done";

    @TempDir
    static Path homes;

    private static Set<String> undisturbed;

    @BeforeAll
    static void importUndisturbed() throws Exception {
        try (ServedProcess program = ServedProcess.start(homes.resolve("undisturbed"), CORPUS)) {
            program.awaitLine(DONE);
            undisturbed = claims(program);
        }
        assertThat(undisturbed).hasSizeGreaterThan(8);
    }

    @Test
    void finishesAnImportThatWasKilledAgainAndAgainWithoutDuplicates() throws Exception {
        Path home = homes.resolve("disturbed");
        for (String moment : List.of("Reading article 2", "Comparing statement", "Making it searchable")) {
            try (ServedProcess program = ServedProcess.start(home, CORPUS)) {
                program.awaitLine(moment);
            }
        }
        try (ServedProcess again = ServedProcess.start(home, CORPUS)) {
            again.awaitLine(DONE);
            assertThat(claims(again)).isEqualTo(undisturbed);
            assertThat(again.get("/api/imports").path("items").size()).isEqualTo(1);
            assertThat(again.get("/api/sources").path("total").asInt()).isEqualTo(3);
        }
    }

    @Test
    void keepsAVerdictThatWasAcknowledgedAMomentBeforeTheProgramWasKilled() throws Exception {
        Path home = homes.resolve("undisturbed");
        long claim;
        try (ServedProcess program = ServedProcess.start(home, CORPUS)) {
            program.awaitLine("Started Assay");
            claim = program.get("/api/claims?q=largest+exporter+of+black+tea")
                    .path("hits")
                    .path(0)
                    .path("id")
                    .asLong();
            int status = program.post("/api/claims/%d/verdicts".formatted(claim), "/api/claims/" + claim, """
                    {"rating": "TRUE", "explanation": "Customs figures say so.", "asOf": "2026-11",
                     "citations": [{"url": "https://example.org/customs", "title": "Customs figures",
                                    "stance": "SUPPORTS", "accessedOn": "2026-11-20"}]}
                    """);
            assertThat(status).isEqualTo(201);
        }
        try (ServedProcess again = ServedProcess.start(home, CORPUS)) {
            again.awaitLine("Started Assay");
            assertThat(again.get("/api/claims/" + claim)
                            .path("verdict")
                            .path("rating")
                            .asString())
                    .isEqualTo("TRUE");
            again.awaitLine("The search index agrees with the database");
            assertThat(again.get("/api/claims?rating=TRUE")
                            .path("hits")
                            .path(0)
                            .path("id")
                            .asLong())
                    .isEqualTo(claim);
        }
    }

    private static Set<String> claims(ServedProcess program) throws Exception {
        Set<String> found = new TreeSet<>();
        for (JsonNode hit : program.get("/api/claims?size=100").path("hits")) {
            found.add("%s %s %s %d"
                    .formatted(
                            hit.path("text").asString(),
                            hit.path("agreement").asString(),
                            hit.path("rating").asString(""),
                            hit.path("sources").size()));
        }
        return found;
    }
}
