package org.assay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.text.Bound;
import org.assay.text.Measure;
import org.assay.text.PartialDate;
import org.assay.text.Quantity;
import org.assay.text.StatementReader;

/** The values that sources give for what a claim measures, by the date each holds for. */
public final class Series {

    /**
     * A value that a source gives.
     *
     * @param statement where it is said
     * @param date when it holds
     */
    public record Value(Statement statement, PartialDate date, Quantity quantity) {

        /** The number, or the lower end of a range, in the base unit of what is measured. */
        public double amount() {
            Measure plain =
                    Measure.of(new Quantity(quantity.value(), null, Bound.EXACTLY, quantity.unit(), quantity.span()));
            return (plain.low() + plain.high()) / 2;
        }
    }

    private Series() {}

    /**
     * The dated values that some statements give for what a claim measures, oldest first; each source says each once.
     *
     * @param statements of the claim and of claims about the same, in any order
     */
    public static List<Value> of(Claim claim, List<Statement> statements, StatementReader reader) {
        Optional<Measure> measured = reader.read(claim.text()).quantities().stream()
                .map(Measure::of)
                .filter(measure -> !measure.dimension().isEmpty())
                .findFirst();
        List<Value> values = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Statement statement : statements) {
            PartialDate date = statement.date().orElse(null);
            Quantity quantity = measured.flatMap(measure -> comparable(statement, measure, reader))
                    .orElse(null);
            if (date != null && quantity != null) {
                Value value = new Value(statement, date, quantity);
                if (said.add("%d %s %s".formatted(statement.source().voice(), date, value.amount()))) {
                    values.add(value);
                }
            }
        }
        values.sort(Comparator.comparing(Value::date).thenComparing(Value::amount));
        return values;
    }

    private static Optional<Quantity> comparable(Statement statement, Measure measured, StatementReader reader) {
        return reader.read(statement.text()).quantities().stream()
                .filter(quantity -> Measure.of(quantity).isComparable(measured))
                .findFirst();
    }
}
