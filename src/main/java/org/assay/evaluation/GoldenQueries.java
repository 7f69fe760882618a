package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Queries of readers with the passages that answer them, as annotated in {@code queries.jsonl}. */
final class GoldenQueries {

    /**
     * What a reader asks.
     *
     * @param text as typed
     * @param relevant the passages that answer
     */
    record Query(String text, List<Passage> relevant) {

        Query {
            relevant = List.copyOf(relevant);
        }
    }

    /**
     * A passage of an article.
     *
     * @param article the file of the article
     * @param quote its exact words
     */
    record Passage(String article, String quote) {}

    private GoldenQueries() {}

    /**
     * Reads a file of JSON lines.
     *
     * @throws IOException where it cannot be read
     */
    static List<Query> read(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Query> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = mapper.readTree(line);
            List<Passage> relevant = new ArrayList<>();
            row.path("relevant")
                    .forEach(passage -> relevant.add(new Passage(
                            passage.path("article").asString(),
                            passage.path("quote").asString())));
            found.add(new Query(row.path("query").asString(), relevant));
        }
        return found;
    }
}
