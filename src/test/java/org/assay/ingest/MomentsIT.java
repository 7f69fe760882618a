package org.assay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.claim.Moment;
import org.assay.claim.MomentCount;
import org.assay.claim.Moments;
import org.assay.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** When claims are said to hold: as statements say, else as their sources are dated. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "assay.home=target/moments-test/${random.uuid}",
            "assay.corpus=none",
            "assay.serving=false",
            "spring.datasource.url=jdbc:h2:mem:moments-test-${random.uuid};DB_CLOSE_DELAY=-1"
        })
class MomentsIT {

    @Autowired
    private Importing importing;

    @Autowired
    private Moments moments;

    @Autowired
    private Sources sources;

    @TempDir
    private Path folder;

    @Test
    void datesAClaimAsItSaysElseByItsSourceAndListsUndatedOnesLast() throws IOException {
        Path article = folder.resolve("harbour.md");
        Files.writeString(article, """
                ---
                title: The harbour of Brenholm
                date: 2021-10-05
                ---
                # The harbour of Brenholm

                As of 2016, the harbour of Brenholm had 340 berths. The harbour has two cranes.
                """);
        Path undated = folder.resolve("island.txt");
        Files.writeString(undated, "The island\n\nThe island of Brenholm has three lakes.\n");
        importing.run(importing.plan(List.of(article, undated), false));
        long island = sources.findAllByDate().getLast().id();

        assertThat(moments.count(null, null).stream().map(MomentCount::written))
                .containsExactly("2021-10-05", "2016", null);
        assertThat(moments.find(null, null, 0, 10).stream().map(Moment::written))
                .containsExactly("2021-10-05", "2016", null);
        assertThat(moments.find(null, null, 1, 1).stream().map(Moment::written)).containsExactly("2016");
        assertThat(moments.count(null, island)).containsExactly(new MomentCount(null, 1));
        assertThat(moments.count("nosuch", null)).isEmpty();
    }
}
