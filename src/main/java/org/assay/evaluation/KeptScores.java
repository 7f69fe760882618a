package org.assay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.text.PairReader;
import org.assay.text.PairScore;

/** Keeps the scores of pairs in a file from one measurement to the next, so that only new pairs are read. */
final class KeptScores implements PairReader {

    private final PairReader model;
    private final Path file;
    private final Map<String, PairScore> scores = new ConcurrentHashMap<>();

    KeptScores(PairReader model, Path file) throws IOException {
        this.model = model;
        this.file = file;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", 5);
                if (parts[0].equals(model.version())) {
                    double supports = Double.parseDouble(parts[1]);
                    double contradicts = Double.parseDouble(parts[2]);
                    scores.put(
                            parts[3] + '\t' + parts[4],
                            new PairScore(supports, 1 - supports - contradicts, contradicts));
                }
            }
        }
    }

    @Override
    public PairScore read(String a, String b) {
        return scores.computeIfAbsent(flat(a) + '\t' + flat(b), key -> model.read(a, b));
    }

    @Override
    public String version() {
        return model.version();
    }

    void save() throws IOException {
        List<String> lines = new ArrayList<>();
        scores.forEach((pair, score) ->
                lines.add(model.version() + '\t' + score.supports() + '\t' + score.contradicts() + '\t' + pair));
        Files.write(file, lines);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", " ");
    }
}
