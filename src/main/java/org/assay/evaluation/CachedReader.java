package org.assay.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.text.PairReader;
import org.assay.text.PairScore;

/** A pair reader that keeps what the model said in a file, so that fitting again need not read again. */
public final class CachedReader implements PairReader, AutoCloseable {

    private final PairReader reader;
    private final Map<String, PairScore> known = new ConcurrentHashMap<>();
    private final BufferedWriter out;

    /** Opens or creates the file; its lines hold both texts and the three probabilities, separated by tabs. */
    public CachedReader(PairReader reader, Path file) throws IOException {
        this.reader = reader;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 5) {
                    known.put(
                            cells[0] + "\t" + cells[1],
                            new PairScore(
                                    Double.parseDouble(cells[2]),
                                    Double.parseDouble(cells[3]),
                                    Double.parseDouble(cells[4])));
                }
            }
        }
        out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public PairScore read(String a, String b) {
        String key = a.replaceAll("\\s+", " ") + "\t" + b.replaceAll("\\s+", " ");
        PairScore score = known.get(key);
        return score != null ? score : keep(key, reader.read(a, b));
    }

    private synchronized PairScore keep(String key, PairScore score) {
        if (known.putIfAbsent(key, score) == null) {
            try {
                out.write("%s\t%s\t%s\t%s\n".formatted(key, score.supports(), score.neutral(), score.contradicts()));
            } catch (IOException full) {
                throw new UncheckedIOException("scores cannot be kept", full);
            }
        }
        return score;
    }

    @Override
    public String version() {
        return reader.version();
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
