package org.assay.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The packaged program on PostgreSQL. */
class PostgresIT {

    private static final Path CORPUS = Path.of("src/test/resources/corpora/tea").toAbsolutePath();

    @TempDir
    static Path home;

    @Test
    void importsACorpusAndFindsItsClaims() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                ServedProcess program = ServedProcess.start(
                        home,
                        CORPUS,
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres")) {
            program.awaitLine("Import 1 done");
            JsonNode hit = program.get("/api/claims?q=cholesterol").path("hits").path(0);
            assertThat(hit.path("text").asString()).contains("LDL cholesterol");
            assertThat(program.get("/api/claims?rating=MOSTLY_TRUE")
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(program.get("/api/claims/" + hit.path("id").asLong())
                            .path("appearances")
                            .path(0)
                            .path("exact")
                            .asString())
                    .contains("cholesterol");
        }
    }
}
