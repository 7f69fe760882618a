package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assay.ingest.Importing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the front page tells of articles that nobody has sorted by topic. */
@SpringBootTest(
        properties = {
            "assay.home=target/home-pages-test/${random.uuid}",
            "assay.corpus=none",
            "assay.serving=false",
            "spring.datasource.url=jdbc:h2:mem:home-pages-test;DB_CLOSE_DELAY=-1"
        })
class HomePagesIT {

    @Autowired
    private Importing importing;

    @Autowired
    private HomePages pages;

    @TempDir
    private Path folder;

    @Test
    void tellsWhoSpeaksAboutWhichSubjectWhereNothingHasATopic() throws IOException {
        Path gears = Files.writeString(folder.resolve("gears.txt"), """
                Hub gear or derailleur?

                | | Hub gear | Derailleur |
                |---|---|---|
                | Efficiency | 90 % | 95 % |
                | Weight | 1.6 kg | 1.1 kg |
                """);
        importing.run(importing.plan(List.of(gears), false));

        Matrix matrix = Objects.requireNonNull(pages.page().matrix());
        assertThat(matrix.rows()).extracting(Matrix.Row::label).containsExactlyInAnyOrder("hub gear", "derailleur");
        assertThat(matrix.rows().getFirst().cells().getFirst().claims()).isEqualTo(2);
        assertThat(matrix.total().label()).isEqualTo("All claims");
    }
}
