package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.relation.PairClassifier;
import org.assay.relation.PairDecision;
import org.assay.relation.PairSide;
import org.assay.relation.PairSides;
import org.assay.text.PairReader;
import org.assay.text.PairScore;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores the pair classifier on annotated pairs: {@code pairs.jsonl} with the sources' dates from {@code sources.jsonl}. */
public final class PairScores {

    /** The labels that the mean is taken over. */
    public static final List<String> LABELS = List.of("AGREE", "CONFLICT", "UNRELATED");

    /** One annotated pair; {@code doubtful} where two annotators chose different labels. */
    public record AnnotatedPair(PairSide a, PairSide b, PairTruth truth, boolean doubtful) {}

    /** A pair and what was said of it. */
    public record Scored(AnnotatedPair pair, PairDecision decision) {}

    private PairScores() {}

    /** Reads annotated pairs; {@code sources} is null where no dates are known. */
    public static List<AnnotatedPair> read(Path pairs, @Nullable Path sources, PairSides sides) throws IOException {
        Map<String, PartialDate> dates = sources == null ? Map.of() : dates(sources);
        List<AnnotatedPair> found = new ArrayList<>();
        for (String line : Files.readAllLines(pairs)) {
            if (!line.isBlank()) {
                JsonNode node = JsonMapper.shared().readTree(line);
                found.add(new AnnotatedPair(
                        side(node.path("a"), dates, sides),
                        side(node.path("b"), dates, sides),
                        PairTruth.valueOf(node.path("relation").asString().toUpperCase(Locale.ROOT)),
                        node.path("doubtful").asBoolean(false)));
            }
        }
        return found;
    }

    /** What the classifier says of each pair, in order; runs on all cores. */
    public static List<Scored> score(List<AnnotatedPair> pairs, PairClassifier classifier) {
        return pairs.parallelStream()
                .map(p -> new Scored(p, classifier.classify(p.a, p.b)))
                .toList();
    }

    /** What the pair model alone makes of two texts, in the words of {@link #LABELS}. */
    static String bare(PairReader reader, String a, String b) {
        PairScore score = reader.readBothWays(a, b);
        boolean supports = score.supports() >= score.neutral() && score.supports() >= score.contradicts();
        boolean against = !supports && score.contradicts() >= score.neutral();
        return (supports ? PairTruth.AGREE : against ? PairTruth.CONFLICT : PairTruth.UNRELATED).name();
    }

    /** The counts; {@code labels} are names of {@link PairTruth}. */
    public static Confusion confusion(List<Scored> scored, List<String> labels) {
        return new Confusion(
                labels,
                scored.stream()
                        .map(s -> new Confusion.Outcome(
                                s.pair.truth.name(),
                                PairTruth.of(s.decision.label()).name()))
                        .toList());
    }

    private static PairSide side(JsonNode node, Map<String, PartialDate> dates, PairSides sides) {
        String text = node.hasNonNull("claim")
                ? node.path("claim").asString()
                : node.path("quote").asString();
        return sides.of(text, null, dates.get(node.path("article").asString()));
    }

    private static Map<String, PartialDate> dates(Path sources) throws IOException {
        Map<String, PartialDate> dates = new HashMap<>();
        for (String line : Files.readAllLines(sources)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = JsonMapper.shared().readTree(line);
            for (String key : List.of("published_on", "publishedOn")) {
                if (node.hasNonNull(key)) {
                    String name = node.hasNonNull("file")
                            ? node.path("file").asString()
                            : node.path("article").asString();
                    dates.put(name, new PartialDate(node.path(key).asString()));
                }
            }
        }
        return dates;
    }
}
