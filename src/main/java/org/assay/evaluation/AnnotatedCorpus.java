package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a corpus folder, without curation, out of annotated articles and the file that dates them. */
final class AnnotatedCorpus {

    private AnnotatedCorpus() {}

    /** Fills an empty folder; articles keep their file names. */
    static void write(Path corpus, Path articles, @Nullable Path sources) throws IOException {
        Map<String, JsonNode> known = new HashMap<>();
        for (String line : sources == null ? List.<String>of() : Files.readAllLines(sources)) {
            if (!line.isBlank()) {
                JsonNode node = JsonMapper.shared().readTree(line);
                known.put(node.path("file").asString(), node);
            }
        }
        Path copies = Files.createDirectories(corpus.resolve("articles"));
        List<Map<String, String>> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(articles)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                Files.copy(file, copies.resolve(name));
                entries.add(entry(name, known.get(name)));
            }
        }
        Files.writeString(corpus.resolve("sources.yaml"), JsonMapper.shared().writeValueAsString(entries));
    }

    private static Map<String, String> entry(String name, @Nullable JsonNode known) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("file", name);
        entry.put("label", name);
        entry.put("title", name);
        entry.put("language", "en");
        if (known != null && known.hasNonNull("published_on")) {
            entry.put("publishedOn", known.path("published_on").asString());
            entry.put("basis", "stated");
        }
        return entry;
    }
}
