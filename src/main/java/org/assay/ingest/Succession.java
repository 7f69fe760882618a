package org.assay.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.claim.Likeness;
import org.assay.claim.Origin;
import org.assay.claim.Statement;
import org.assay.extraction.Extraction;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;

/**
 * Tells which statement of an earlier reading of an article each statement of a new one continues, so that claims keep
 * their ids: the one with the same text, else one that was read out of the same words and is worded much alike. Each
 * statement is continued once.
 */
final class Succession {

    private final Map<ReadStatement, Statement> before = new IdentityHashMap<>();
    private final Set<Statement> continued = new HashSet<>();

    private Succession() {}

    /**
     * Compares two readings.
     *
     * @param earlier the statements of the earlier reading; those not read out by the program are left out
     * @param text the text of the new reading
     */
    static Succession of(List<Statement> earlier, Extraction now, String text) {
        Succession succession = new Succession();
        Map<String, Deque<Statement>> byText = new HashMap<>();
        Map<String, List<Statement>> byQuote = new HashMap<>();
        for (Statement statement : earlier) {
            if (statement.origin() == Origin.EXTRACTED) {
                byText.computeIfAbsent(statement.text(), any -> new ArrayDeque<>())
                        .add(statement);
                byQuote.computeIfAbsent(words(statement.passage().quote()), any -> new ArrayList<>())
                        .add(statement);
            }
        }
        for (ReadPassage passage : now.passages()) {
            for (ReadStatement read : passage.statements()) {
                Deque<Statement> same = byText.get(read.text());
                if (same != null && !same.isEmpty()) {
                    succession.add(read, same.remove());
                }
            }
        }
        for (ReadPassage passage : now.passages()) {
            List<Statement> there = byQuote.getOrDefault(words(passage.span().in(text)), List.of());
            passage.statements().stream()
                    .filter(read -> !succession.before.containsKey(read))
                    .forEach(read -> succession.likest(read, there).ifPresent(found -> succession.add(read, found)));
        }
        return succession;
    }

    /** The statement that it continues; empty where it is new. */
    Optional<Statement> before(ReadStatement read) {
        return Optional.ofNullable(before.get(read));
    }

    private Optional<Statement> likest(ReadStatement read, List<Statement> there) {
        return there.stream()
                .filter(statement -> !continued.contains(statement))
                .filter(statement -> Likeness.of(statement.text(), read.text()) >= Likeness.SAME)
                .max(Comparator.comparingDouble(statement -> Likeness.of(statement.text(), read.text())));
    }

    private void add(ReadStatement read, Statement statement) {
        before.put(read, statement);
        continued.add(statement);
    }

    private static String words(String quote) {
        return quote.strip().replaceAll("\\s+", " ");
    }
}
