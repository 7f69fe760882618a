package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article with what a reader marked in it.
 *
 * @param name of the article
 * @param domain what it is about, "" where nobody says
 * @param text of the article
 * @param units its passages in reading order
 */
public record AnnotatedArticle(String name, String domain, String text, List<Unit> units) {

    public AnnotatedArticle {
        units = List.copyOf(units);
    }

    /**
     * A passage as annotated.
     *
     * @param span where it stands, in UTF-16 units
     * @param checkable whether it holds a checkable fact
     * @param reason why it was left out, lower case; null where it was not
     * @param borderline whether one could see it otherwise
     * @param claims what it says
     */
    public record Unit(
            Span span, boolean checkable, @Nullable String reason, boolean borderline, List<Claim> claims) {

        public Unit {
            claims = List.copyOf(claims);
        }
    }

    /**
     * An atomic statement as annotated.
     *
     * @param text readable without the article
     * @param subject what it speaks of
     */
    public record Claim(String text, String subject) {}

    /** Reads a folder of JSON lines, one article a line with {@code text} and {@code units}. */
    public static List<AnnotatedArticle> readFolder(Path folder) throws IOException {
        List<AnnotatedArticle> found = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode row = mapper.readTree(line);
                    List<Unit> units = new ArrayList<>();
                    row.path("units").forEach(unit -> units.add(unit(unit)));
                    found.add(new AnnotatedArticle(
                            row.path("id").asString(),
                            row.path("domain").asString(),
                            row.path("text").asString(),
                            units));
                }
            }
        }
        return found;
    }

    /** Reads {@code claims.jsonl}, one passage a line, and the articles it names. */
    public static List<AnnotatedArticle> readGold(Path claims, Path articles) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<String> names = new ArrayList<>();
        List<List<Unit>> units = new ArrayList<>();
        for (String line : Files.readAllLines(claims)) {
            JsonNode row = mapper.readTree(line);
            String name = row.path("article").asString();
            int at = names.indexOf(name);
            if (at < 0) {
                at = names.size();
                names.add(name);
                units.add(new ArrayList<>());
            }
            units.get(at).add(unit(row));
        }
        List<AnnotatedArticle> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            found.add(new AnnotatedArticle(
                    names.get(i), "", Files.readString(articles.resolve(names.get(i))), units.get(i)));
        }
        return found;
    }

    private static Unit unit(JsonNode row) {
        int start = row.path("start").asInt();
        String quote = row.path("quote").asString();
        List<Claim> claims = new ArrayList<>();
        row.path("claims")
                .forEach(c -> claims.add(
                        new Claim(c.path("text").asString(), c.path("subject").asString())));
        JsonNode reason = row.path("reason");
        return new Unit(
                new Span(start, start + quote.length()),
                row.path("checkable").asBoolean(),
                reason.isString() ? reason.asString() : null,
                row.path("borderline").asBoolean(false),
                claims);
    }
}
