package org.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CommandsTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void extractsPassagesWhoseOffsetsReproduceTheirQuotes(@TempDir Path folder) throws IOException {
        String text = "Tea – an overview\r\n\r\nTea has about 40 mg of caffeine a cup. “Café” means coffee.\r\n\r\n"
                + "- The kettle was invented in 1891.\r\n- 😀 Green tea is not fermented.\r\n";
        Path article = Files.writeString(folder.resolve("tea.md"), text);

        int status = run("", "extract", article.toString());

        assertThat(status).isZero();
        assertThat(lines()).isNotEmpty().allSatisfy(passage -> {
            assertThat(passage.get("source").stringValue()).isEqualTo(article.toString());
            assertThat(in(text, passage)).isEqualTo(passage.get("quote").stringValue());
            for (JsonNode claim : passage.get("claims")) {
                assertThat(passage.get("quote").stringValue()).contains(in(text, claim));
            }
        });
        assertThat(lines())
                .anySatisfy(passage ->
                        assertThat(passage.get("quote").stringValue()).contains("40 mg"));
    }

    @Test
    void printsTheOtherFilesWhereOneCannotBeRead(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(folder.resolve("tea.txt"), "The kettle was invented in 1891.");

        int status = run("", "extract", "/missing.txt", article.toString());

        assertThat(status).isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(messages()).contains("/missing.txt: there is no such file");
    }

    @Test
    void comparesLineByLineUnderTheGivenId() {
        int status = run("""
                {"id":"one","a":"Salt lowers the boiling point of water.","b":"Salt does not lower the boiling point of water."}
                {"id":2,"a":{"text":"Tea has caffeine.","subject":"Tea","publishedOn":"2020-05"},"b":{"text":"Tea has caffeine."}}
                """, "compare");

        assertThat(status).isZero();
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0).get("id").stringValue()).isEqualTo("one");
        assertThat(lines().get(0).get("relation").stringValue()).isEqualTo("CONTRADICTS");
        assertThat(lines().get(1).get("id").intValue()).isEqualTo(2);
        assertThat(lines().get(1).get("relation").stringValue()).isEqualTo("EQUIVALENT");
    }

    @Test
    void namesMalformedLinesAndAnswersTheOthers() {
        int status = run("""
                {"id":1,"a":"Tea has caffeine."}

                no pair
                {"id":4,"a":"Tea has caffeine.","b":{"text":"Tea has caffeine.","publishedOn":"soon"}}
                {"id":5,"a":"Tea has caffeine.","b":"Tea has caffeine."}
                """, "compare");

        assertThat(status).isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(messages())
                .contains("line 1: b has no text")
                .contains("line 3: it is no JSON")
                .contains("line 4: b.publishedOn: 'soon' is not a date");
    }

    @Test
    void tellsWrongUsageFromFailure() {
        assertThat(run("", "extract")).isEqualTo(2);
        assertThat(run("", "brew", "tea")).isEqualTo(2);
        assertThat(run("", "search", "--size=0", "tea")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(messages())
                .contains("Missing required parameter: 'FILE'")
                .contains("--size is 0; expected 1 to 100");
    }

    @Test
    void explainsItself() {
        assertThat(run("", "--help")).isZero();
        assertThat(run("", "import", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("compare").contains("--without-curation");
    }

    @Test
    void leavesDottedOptionsToSpring() {
        Arguments given = Arguments.of("search", "--server.port=8081", "how many", "--size=3", "--assay.home=/tmp/x");

        assertThat(given.command()).containsExactly("search", "how many", "--size=3");
        assertThat(given.propertiesWith(List.of("--assay.home=.assay", "--assay.serving=false")))
                .containsExactly("--server.port=8081", "--assay.home=/tmp/x", "--assay.serving=false");
    }

    private int run(String input, String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Commands.run(CommandsTests.class, console, arguments);
    }

    private List<JsonNode> lines() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> (JsonNode) Json.MAPPER.readTree(line))
                .toList();
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String in(String text, JsonNode span) {
        return text.substring(span.get("start").intValue(), span.get("end").intValue());
    }
}
