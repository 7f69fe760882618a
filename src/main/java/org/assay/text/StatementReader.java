package org.assay.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one statement says beside its words: its quantities and dates, whether it denies or is hedged, whom it
 * names as its source and what limits it. Thread-safe; the same statement is always read the same way.
 */
public final class StatementReader {

    private final Language language;

    public StatementReader(Language language) {
        this.language = language;
    }

    /** Reads one English statement of one sentence; of a longer text the first main clause decides polarity. */
    public StatementReading read(String statement) {
        List<Token> tokens = language.tokens(statement);
        List<FoundDate> dates = Dates.find(statement);
        List<Span> times = dates.stream().map(FoundDate::span).toList();
        List<Versions.Found> versions = Versions.find(statement, tokens, times);
        List<Span> names = new ArrayList<>(times);
        versions.forEach(v -> names.add(v.span()));
        List<Quantity> quantities = Quantities.find(statement, tokens, names);
        List<Span> counted = new ArrayList<>(times);
        quantities.forEach(q -> counted.add(q.span()));
        String attribution = Attribution.in(statement, tokens);
        PartialDate asOf = Timing.asOf(statement, tokens, dates, quantities);
        return new StatementReading(
                Kinds.of(statement, quantities, dates, attribution != null, asOf != null),
                Negation.of(statement, tokens),
                Hedging.isIn(statement),
                quantities,
                dates.stream().map(FoundDate::date).toList(),
                asOf,
                first(versions),
                attribution,
                Scopes.find(statement, tokens, counted));
    }

    private static @Nullable String first(List<Versions.Found> versions) {
        return versions.stream()
                .filter(v -> !v.label())
                .map(Versions.Found::version)
                .findFirst()
                .orElse(null);
    }
}
