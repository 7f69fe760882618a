package org.assay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assay.relation.RelationType;
import org.assay.source.DateBasis;
import org.assay.text.DatePrecision;
import org.assay.verdict.Rating;
import org.assay.verdict.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTests {

    private static final String SALT = """
            - id: salt-raises-pressure
              claim: Salt raises blood pressure.
              subject: salt
              rating: TRUE
              asOf: 2026-11
              explanation: Trials agree.
              appearances:
                - article: salt.txt
                  quote: Salt raises blood pressure.
              citations:
                - url: https://example.org/trial
                  title: A trial
                  stance: SUPPORTS
                  note: 1.10
            """;

    @TempDir
    Path folder;

    @Test
    void readsTheBundledCorpus() {
        CorpusFolder corpus = CorpusFolder.bundled();

        assertThat(corpus.sources()).hasSize(5);
        assertThat(corpus.topics()).hasSize(11);
        assertThat(corpus.verdicts()).hasSize(164);
        assertThat(corpus.relations()).hasSize(16);
    }

    @Test
    void bundledQuotesEachOccurOnceInTheirArticle() throws IOException {
        CorpusFolder corpus = CorpusFolder.bundled();
        Map<String, String> texts = new HashMap<>();
        for (CorpusSource source : corpus.sources()) {
            texts.put(source.file(), new String(corpus.article(source), StandardCharsets.UTF_8));
        }

        for (CuratedVerdict verdict : corpus.verdicts()) {
            assertThat(verdict.appearances())
                    .as(verdict.id())
                    .allSatisfy(appearance ->
                            assertThat(texts.get(appearance.article())).containsOnlyOnce(appearance.quote()));
        }
    }

    @Test
    void readsTheFolderLikeThePackage() {
        CorpusFolder corpus = CorpusFolder.read(Path.of("corpus"));

        assertThat(CorpusFolder.isCorpus(Path.of("corpus"))).isTrue();
        assertThat(corpus.verdicts())
                .containsExactlyElementsOf(CorpusFolder.bundled().verdicts());
    }

    @Test
    void takesScalarsAsWritten() throws IOException {
        CorpusFolder corpus = salt(SALT);

        CuratedVerdict verdict = corpus.verdicts().getFirst();
        assertThat(verdict.rating()).isEqualTo(Rating.TRUE);
        assertThat(verdict.topic()).isEqualTo("health");
        assertThat(verdict.asOf().precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(verdict.citations().getFirst().stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(verdict.citations().getFirst().note()).isEqualTo("1.10");
        assertThat(corpus.sources().getFirst().basis()).isEqualTo(DateBasis.STATED);
    }

    @Test
    void needsNothingButSources() throws IOException {
        write("sources.yaml", "- file: salt.txt\n  label: Salt\n  title: On salt\n");

        CorpusFolder corpus = CorpusFolder.read(folder);

        assertThat(corpus.sources()).hasSize(1);
        assertThat(corpus.topics()).isEmpty();
        assertThat(corpus.verdicts()).isEmpty();
        assertThat(corpus.relations()).isEmpty();
    }

    @Test
    void readsRelations() throws IOException {
        write("relations.yaml", """
                - from: salt-raises-pressure
                  to: salt-is-harmless
                  type: CONTRADICTS
                """);

        CorpusFolder corpus = salt(SALT + SALT.replace("salt-raises-pressure", "salt-is-harmless"));

        assertThat(corpus.relations())
                .containsExactly(new CuratedRelation(
                        "salt-raises-pressure", "salt-is-harmless", RelationType.CONTRADICTS, null));
    }

    @Test
    void namesEntryAndValueOfAMistake() {
        assertFault(SALT.replace("TRUE", "Tru"), "rating 'Tru' is not one of TRUE, MOSTLY_TRUE, MISLEADING");
        assertFault(SALT.replace("rating: TRUE", "rating:"), "rating is missing; expected one of [TRUE");
        assertFault(SALT.replace("2026-11", "Nov 2026"), "asOf 'Nov 2026' is not a date; expected e.g. 2026-11-25");
        assertFault(SALT.replace("SUPPORTS", "FOR"), "citations[1].stance 'FOR' is not one of SUPPORTS, REFUTES");
        assertFault(SALT + "  colour: red\n", "'colour' is not a field; expected one of");
        assertFault(SALT.replace("explanation", "explanaton"), "explanation is missing; expected some text");
        assertFault(SALT.replace("https://", "ftp://"), "url 'ftp://example.org/trial' is not a web address");
        assertFault(SALT.replace("salt.txt", "pepper.txt"), "article 'pepper.txt' is not a file named in sources.yaml");
        assertFault(SALT + SALT, "the id is taken by another verdict");
    }

    @Test
    void saysWhereAFileIsNotYaml() {
        assertThatThrownBy(() -> salt("- id: a\n  claim: \"never closed\n"))
                .isInstanceOf(InvalidCorpus.class)
                .hasMessageContaining("verdicts/health.yaml is not YAML")
                .hasMessageContaining("line");
    }

    @Test
    void refusesVerdictsWithoutTheirTopic() throws IOException {
        write("verdicts/diet.yaml", SALT);

        assertThatThrownBy(() -> salt(SALT))
                .isInstanceOf(InvalidCorpus.class)
                .hasMessageEndingWith("verdicts/diet.yaml: there is no topic 'diet' in topics.yaml");
    }

    @Test
    void refusesRelationsToUnknownVerdicts() throws IOException {
        write("relations.yaml", "- from: salt-raises-pressure\n  to: nowhere\n  type: ENTAILS\n");

        assertThatThrownBy(() -> salt(SALT))
                .isInstanceOf(InvalidCorpus.class)
                .hasMessageEndingWith("there is no verdict 'nowhere'");
    }

    @Test
    void refusesArticlesOutsideTheCorpus() throws IOException {
        write("sources.yaml", "- file: ../secret.txt\n  label: Salt\n  title: On salt\n");

        assertThatThrownBy(() -> CorpusFolder.read(folder))
                .isInstanceOf(InvalidCorpus.class)
                .hasMessageContaining("source '../secret.txt'");
    }

    private void assertFault(String verdicts, String message) {
        assertThatThrownBy(() -> salt(verdicts))
                .isInstanceOf(InvalidCorpus.class)
                .hasMessageContaining("verdicts/health.yaml, verdict 'salt-raises-pressure': ")
                .hasMessageContaining(message);
    }

    private CorpusFolder salt(String verdicts) throws IOException {
        write("sources.yaml", """
                - file: salt.txt
                  label: Salt
                  title: On salt
                  publishedOn: 2021
                  basis: stated
                """);
        write("topics.yaml", "- slug: health\n  label: Health\n  description: Illness and diet\n");
        write("verdicts/health.yaml", verdicts);
        return CorpusFolder.read(folder);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
