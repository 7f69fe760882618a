package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What share of the annotated relations readers see, and what share of what they see was judged right by reading.
 *
 * @param found what readers see
 * @param read for each relation shown whether a person who read it found it right, by {@link Surfacing.Shown#key}
 */
public record SurfacingScore(Surfacing.Found found, Map<String, Reading> read) {

    /** What a person found when reading, and why. */
    public record Reading(boolean isRight, String reason) {}

    /** Reads a file of judgements: JSON lines with type, a, b, right and reason. */
    public static SurfacingScore of(Surfacing.Found found, @Nullable Path judged) throws IOException {
        Map<String, Reading> read = new HashMap<>();
        for (String line : judged == null ? List.<String>of() : Files.readAllLines(judged)) {
            if (!line.isBlank()) {
                JsonNode node = JsonMapper.shared().readTree(line);
                Surfacing.Shown shown = new Surfacing.Shown(
                        node.path("type").asString(),
                        node.path("a").asString(),
                        node.path("b").asString(),
                        List.of());
                read.put(
                        shown.key(),
                        new Reading(
                                node.path("right").asBoolean(),
                                node.path("reason").asString()));
            }
        }
        return new SurfacingScore(found, read);
    }

    /** What is shown and was not read yet. */
    public List<Surfacing.Shown> unread() {
        return found.shown().stream()
                .filter(shown -> !read.containsKey(shown.key()))
                .toList();
    }

    /** The scores as a table, and what is still to be read as lines to be completed. */
    public String told() {
        StringBuilder text =
                new StringBuilder("surfaced: both quotes in one claim, or joined by a relation of that type"
                        + " that readers see, after an import without curation\n");
        figures().forEach((name, value) -> text.append("%-34s %s%n".formatted(name, value)));
        if (!unread().isEmpty()) {
            text.append("\nnot read yet; complete these lines and add them to the file of readings:\n");
            unread().forEach(shown -> text.append(line(shown)).append("\n"));
        }
        return text.toString();
    }

    private static String line(Surfacing.Shown shown) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", shown.type());
        line.put("a", shown.a());
        line.put("b", shown.b());
        line.put("right", null);
        line.put("reason", "");
        return JsonMapper.shared().writeValueAsString(line);
    }

    /** The scores by name. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (PairTruth truth : List.of(PairTruth.AGREE, PairTruth.CONFLICT, PairTruth.OUTDATED)) {
            String name = truth.name().toLowerCase(Locale.ROOT);
            figures.put(name + " surfaced", share(a -> a.truth() == truth, Surfacing.Annotated::isShown));
            figures.put(name + " compared", share(a -> a.truth() == truth, Surfacing.Annotated::isCompared));
        }
        figures.put(
                "conflict or outdated surfaced",
                share(a -> a.truth() != PairTruth.AGREE, Surfacing.Annotated::isShown));
        Map<String, List<Surfacing.Shown>> byType = new TreeMap<>();
        found.shown()
                .forEach(s -> byType.computeIfAbsent(s.type(), type -> new ArrayList<>())
                        .add(s));
        byType.forEach((type, shown) -> {
            List<Reading> readings = shown.stream()
                    .filter(s -> read.containsKey(s.key()))
                    .map(s -> read.getOrDefault(s.key(), new Reading(false, "")))
                    .toList();
            long right = readings.stream().filter(Reading::isRight).count();
            figures.put(
                    "shown as " + type,
                    "%d, of %d read %d right (%.3f)"
                            .formatted(
                                    shown.size(),
                                    readings.size(),
                                    right,
                                    (double) right / Math.max(1, readings.size())));
        });
        figures.put("pairs read a statement", "%.2f".formatted(found.readPerStatement()));
        return figures;
    }

    private String share(Predicate<Surfacing.Annotated> among, Predicate<Surfacing.Annotated> wanted) {
        List<Surfacing.Annotated> cases =
                found.annotated().stream().filter(among).toList();
        long hits = cases.stream().filter(wanted).count();
        return "%d of %d (%.3f)".formatted(hits, cases.size(), (double) hits / Math.max(1, cases.size()));
    }
}
