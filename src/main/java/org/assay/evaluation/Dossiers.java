package org.assay.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Topics as different articles put them, and how their statements stand to each other: the same position agrees, other
 * positions of one issue conflict, a superseded one is outdated, all else is unrelated.
 */
final class Dossiers {

    /** One statement of a dossier; {@code issue} and {@code place} say where it stands. */
    record Statement(
            String dossier,
            int issue,
            int place,
            String text,
            int year,
            String position,
            boolean limiting,
            @Nullable String supersededBy) {}

    /** One topic with the question of each issue, its statements and the relations noted between issues. */
    record Dossier(
            String id, String topic, List<String> questions, List<Statement> statements, Map<String, PairTruth> links) {

        /** How two of its statements stand to each other. */
        PairTruth truth(Statement a, Statement b) {
            if (a.issue != b.issue) {
                String key = "%d.%d %d.%d".formatted(a.issue, a.place, b.issue, b.place);
                return links.getOrDefault(key, PairTruth.UNRELATED);
            }
            if (a.limiting || b.limiting) {
                return PairTruth.UNRELATED;
            }
            if (a.position.equals(b.position)) {
                return PairTruth.AGREE;
            }
            Set<String> replaced = new HashSet<>();
            statements.stream()
                    .filter(s -> s.issue == a.issue && s.supersededBy != null)
                    .forEach(s -> replaced.add(s.position + " " + s.supersededBy));
            boolean outdated = replaced.contains(a.position + " " + b.position)
                    || replaced.contains(b.position + " " + a.position);
            return outdated ? PairTruth.OUTDATED : PairTruth.CONFLICT;
        }
    }

    private static final String FOR = "for";
    private static final String AGAINST = "against";

    private Dossiers() {}

    /** Reads every {@code *.jsonl} of a folder, in the order of the names. */
    static List<Dossier> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Dossier> all = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl"))
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    all.add(dossier(JsonMapper.shared().readTree(line)));
                }
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no dossiers can be read from " + folder, unreadable);
        }
    }

    /**
     * Reads what articles say for propositions, against them and beside them, as dossiers: each proposition an issue, and
     * each statement beside one an issue of its own. Of what is said against one the first is taken, as nothing is known
     * of how two of them stand to each other. Topics that the pair model was trained on are left out.
     */
    static List<Dossier> readPropositions(Path file) throws IOException {
        List<Dossier> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            String topic = node.path("topic").asString();
            if (SelectionTrainer.isKeptApart(topic)) {
                List<Statement> statements = new ArrayList<>();
                int issue = 0;
                for (JsonNode proposition : node.path("propositions")) {
                    issue = addIssues(statements, topic, issue, proposition);
                }
                found.add(new Dossier(topic, topic, List.of(), statements, Map.of()));
            }
        }
        return found;
    }

    private static int addIssues(List<Statement> statements, String topic, int issue, JsonNode proposition) {
        boolean replaced = !proposition.path("replaced_by").isEmpty();
        String until = replaced ? AGAINST : null;
        int place = 0;
        statements.add(said(topic, issue, place++, proposition, FOR, until));
        for (JsonNode support : proposition.path("supported_by")) {
            statements.add(said(topic, issue, place++, support, FOR, until));
        }
        JsonNode against = proposition.path(replaced ? "replaced_by" : "contradicted_by");
        if (!against.isEmpty()) {
            statements.add(said(topic, issue, place, against.get(0), AGAINST, null));
        }
        int next = issue + 1;
        for (JsonNode beside : proposition.path("beside")) {
            statements.add(said(topic, next++, 0, beside, FOR, null));
        }
        return next;
    }

    private static Statement said(
            String topic, int issue, int place, JsonNode node, String position, @Nullable String until) {
        return new Statement(
                topic,
                issue,
                place,
                node.path("text").asString(),
                node.path("year").asInt(0),
                position,
                false,
                until);
    }

    private static Dossier dossier(JsonNode node) {
        String id = node.path("id").asString();
        List<String> questions = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        int issue = 0;
        for (JsonNode each : node.path("issues")) {
            questions.add(each.path("question").asString());
            int place = 0;
            for (JsonNode s : each.path("statements")) {
                boolean superseded = s.path("superseded").asBoolean(false) && s.hasNonNull("superseded_by");
                statements.add(new Statement(
                        id,
                        issue,
                        place++,
                        s.path("text").asString(),
                        s.path("year").asInt(0),
                        s.path("position").asString(),
                        s.path("scope").asBoolean(false),
                        superseded ? s.path("superseded_by").asString() : null));
            }
            issue++;
        }
        Map<String, PairTruth> links = new HashMap<>();
        for (JsonNode link : node.path("links")) {
            String relation = link.path("relation").asString();
            if (relation.equals("agree") || relation.equals("conflict")) {
                PairTruth truth = relation.equals("agree") ? PairTruth.AGREE : PairTruth.CONFLICT;
                String a = link.path("a").asString();
                String b = link.path("b").asString();
                links.put(a + " " + b, truth);
                links.put(b + " " + a, truth);
            }
        }
        return new Dossier(id, node.path("topic").asString(), questions, statements, links);
    }
}
